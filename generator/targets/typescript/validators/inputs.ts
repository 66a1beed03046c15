import { isObject, type Json, type JsonObject } from "../../../model/index.js";
import { splitWords } from "../../../names/words.js";
import { typeName } from "../names/identifiers.js";
import type { Call } from "../plan/entries.js";
import { inputParameters } from "../plan/inputs.js";

/** The parameters of operations, as one object whose members are those of the input. */
export interface Input {
  readonly schema: JsonObject;
  /** Such as `UidInput`. */
  readonly name: string;
  /** Where its validator stands: the module of its operations, or the one of shared inputs. */
  readonly module: string;
}

/** An operation, and the module that its validators go to. */
export interface Placed {
  readonly call: Call;
  readonly module: string;
  /** The beginning of the names of what only this operation has. */
  readonly stem: string;
}

const noNames: ReadonlySet<string> = new Set();

/** The largest number of members that make a name. */
const named = 4;

/**
 * The input of every operation that has parameters. Operations with equal ones share one: a path's `uid` is asked in
 * half of them.
 */
export function inputsOf(
  operations: readonly Placed[],
  shared: string,
): ReadonlyMap<Call, Input> {
  const groups = new Map<string, { schema: JsonObject; users: Placed[] }>();
  for (const placed of operations) {
    const schema = schemaOf(placed.call);
    if (schema === null) continue;
    const key = JSON.stringify(withoutWords(schema));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { schema, users: [placed] });
    else group.users.push(placed);
  }
  const names = new Set<string>();
  const inputs = new Map<Call, Input>();
  for (const { schema, users } of groups.values()) {
    const modules = new Set(users.map(({ module }) => module));
    const [first] = users as [Placed, ...Placed[]];
    const name = free(nameOf(schema, first), names);
    const module = modules.size > 1 ? shared : first.module;
    for (const { call } of users) inputs.set(call, { schema, name, module });
  }
  return inputs;
}

function schemaOf({ operation }: Call): JsonObject | null {
  const parameters = inputParameters(operation);
  if (parameters.length === 0) return null;
  const properties = Object.fromEntries(
    parameters.map(({ parameter, member }) => [member, parameter.schema.json]),
  );
  const required = parameters
    .filter(({ parameter }) => parameter.required)
    .map(({ member }) => member);
  return { type: "object", properties, required };
}

/** An input is named by its members where they are few, since operations may share it. */
function nameOf(schema: JsonObject, first: Placed): string {
  const members = Object.keys(schema["properties"] as JsonObject);
  return members.length <= named
    ? typeName([...members.flatMap(splitWords), "input"], noNames)
    : `${first.stem}Input`;
}

function free(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let n = 2; names.has(name); n++) name = `${wanted}${n}`;
  names.add(name);
  return name;
}

/** The schema without its texts for people, which validators do not look at. */
function withoutWords(json: Json): Json {
  if (Array.isArray(json)) return (json as Json[]).map(withoutWords);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(
        ([key, value]) => key !== "description" || typeof value !== "string",
      )
      .map(([key, value]) => [key, withoutWords(value)]),
  );
}
