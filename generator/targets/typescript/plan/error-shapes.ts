import type { ErrorModel, Operation, Schema } from "../../../model/index.js";
import type { Value, ValueMember } from "../model/value.js";
import type { DescriptorContext } from "./descriptors.js";
import { errorJson } from "./media.js";
import { failuresOf, statusKey } from "./outputs.js";

/** The member `errors` of a descriptor: how its error bodies are read; null where all of them are plain JSON. */
export function errorsValue(
  operation: Operation,
  context: DescriptorContext,
): Value | null {
  const { shapes, site, errors } = context;
  const members: ValueMember[] = [];
  const add = (status: string, schema: Schema | null): void => {
    const key = statusKey(status);
    if (schema === null || members.some((known) => known.key === key)) return;
    const value = shapes.valueOf(schema, site.file);
    if (value !== null) members.push({ key, value });
  };
  const failures = failuresOf(operation);
  for (const { status, contents } of failures)
    for (const media of contents) add(status, errorJson(media));
  if (failures.length === 0) addUsual(errors, context, add);
  if (members.length === 0) return null;
  const parse = site.file.value("runtime/typedJson", "errorJson");
  return {
    kind: "object",
    members: [
      { key: "parse", value: { kind: "name", name: parse } },
      { key: "shapes", value: { kind: "object", members, expanded: false } },
    ],
    expanded: false,
  };
}

/** What the configuration says of operations that declare no errors. */
function addUsual(
  errors: ErrorModel | null,
  { lookup }: DescriptorContext,
  add: (status: string, schema: Schema | null) => void,
): void {
  const named = errors === null ? undefined : lookup(errors.schema);
  if (errors === null || named === undefined) return;
  const reference: Schema = {
    ...named.schema,
    kind: "ref",
    schema: named.id,
    direction: null,
  };
  for (const status of errors.statuses) add(status, reference);
}
