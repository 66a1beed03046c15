import { exact, lenient, type Semantics } from "../../../validators/index.js";

/** What the option `validators` of the TypeScript target can say. */
export interface ValidatorOptions {
  /** Asserts `format`; default: strict validators do, lenient ones do not. */
  readonly formats?: boolean;
  /** Refuses what the description does not list: enum values, union tags, members where it allows no others. */
  readonly strict?: boolean;
}

/** How validators of an SDK judge. `enums`: of the target, since a closed type needs a check that is closed. */
export function semanticsOf(
  { strict = false, formats = strict }: ValidatorOptions,
  enums: "open" | "closed",
): Semantics {
  return strict
    ? { ...exact, impliedTypes: true, assertFormats: formats }
    : { ...lenient, openEnums: enums === "open", assertFormats: formats };
}
