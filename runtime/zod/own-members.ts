import * as z from "zod";
import { own } from "../typescript/validation/members.js";
import { failAs, isFields, type Check } from "./check.js";
import { required } from "./objects.js";

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** Objects with these members. */
type Members<Needed extends Shape, Optional extends Shape> = {
  [Name in keyof Needed]: z.output<Needed[Name]>;
} & {
  [Name in keyof Optional]?: z.output<Optional[Name]> | undefined;
};

/**
 * Members by their own names, also where every object inherits something of that name, such as `constructor`; beside a
 * schema of the object itself. Unlike zod's own objects, this and its checks see a member called `__proto__`.
 */
export function ownMembers<Needed extends Shape, Optional extends Shape>(
  needed: Needed,
  optional: Optional,
  ...checks: readonly Check[]
): z.ZodType<Members<Needed, Optional>, Members<Needed, Optional>> {
  const all = [...Object.entries(needed), ...Object.entries(optional)];
  const members: Check = (payload) => {
    const { value } = payload;
    if (!isFields(value)) return;
    for (const [name, schema] of all) {
      const found = own(value, name);
      if (found !== undefined) failAs(payload, schema, found, [name]);
    }
  };
  const present = required(...Object.keys(needed));
  return z.unknown().check(present, members, ...checks) as unknown as z.ZodType<
    Members<Needed, Optional>,
    Members<Needed, Optional>
  >;
}
