import {
  isAnything,
  partsOf,
  type Check,
  type JsonType,
  type PropertyCheck,
} from "../checks/check.js";
import { elementOf } from "../checks/collection.js";
import { isSaidBy } from "./facts.js";
import type { ModulePrinter } from "./module.js";
import { member } from "./value.js";

/** A method of the runtime's `Errors` that looks at a member and says all there is to say about it. */
export interface MemberHelper {
  readonly callee: string;
  /** Arguments after the value and its token. */
  readonly more: readonly string[];
  /** The type of values that the method expects. */
  readonly type: JsonType;
  /** Whether the list must be without equal items too: a further method says that. */
  readonly unique: boolean;
}

const scalars: ReadonlyMap<JsonType, string> = new Map([
  ["string", "e.string"],
  ["boolean", "e.boolean"],
  ["number", "e.number"],
  ["integer", "e.integer"],
]);

/** The method for a check; null where none says it all. */
export function memberHelper(
  check: Check,
  module: ModulePrinter,
): MemberHelper | null {
  const all = partsOf(check);
  const parts = all.filter(({ kind }) => kind !== "unique");
  const unique = parts.length < all.length;
  const types = new Set(parts.map(typeSaid));
  const [type, ...others] = types;
  if (type === undefined || type === null || others.length > 0) return null;
  const collections = parts.filter(
    ({ kind }) => kind === "items" || kind === "keys",
  );
  const [collection] = collections;
  if (collection === undefined) {
    const callee =
      module.semantics.bigint && type !== "string" && type !== "boolean"
        ? undefined
        : scalars.get(type);
    return callee === undefined || unique
      ? null
      : { callee, more: [], type, unique };
  }
  const element = elementOf(collection);
  if (collections.length > 1 || element === null) return null;
  return {
    callee: collection.kind === "items" ? "e.items" : "e.members",
    more: [element === "string" ? "null" : module.explain(element)],
    type,
    unique,
  };
}

/** The one type that a part of a check asks for, when it asks for nothing else; null otherwise. */
function typeSaid(check: Check): JsonType | null {
  if (check.kind === "type")
    return check.types.length === 1 ? (check.types[0] as JsonType) : null;
  if (check.kind === "items") return "array";
  if (check.kind === "keys") return "object";
  return isSaidBy(["string"], check) ? "string" : null;
}

const tableParts: ReadonlyMap<string, string> = new Map([
  ["e.string", "string"],
  ["e.boolean", "boolean"],
  ["e.number", "number"],
  ["e.integer", "integer"],
]);

/** What a table of members says of one, as lines of code; null where a table cannot say it. */
export function tableEntry(
  { name, required, check }: PropertyCheck,
  module: ModulePrinter,
): string | null {
  if (!member(name, () => "").narrows) return null;
  const part = tablePart(check, module);
  if (part === null) return null;
  return required ? `${module.use("needed")}(${part})` : part;
}

function tablePart(check: Check, module: ModulePrinter): string | null {
  if (isAnything(check)) return module.use("anything");
  if (check.kind === "call") return module.explain(check.target);
  const helper = memberHelper(check, module);
  if (helper === null) return null;
  const { callee, more, unique } = helper;
  const scalar = tableParts.get(callee);
  const [part] = more;
  const text =
    scalar !== undefined
      ? module.use(scalar)
      : part === "null"
        ? module.use(callee === "e.items" ? "strings" : "stringMap")
        : `${module.use(callee === "e.items" ? "items" : "members")}(${part})`;
  return unique ? `${module.use("unique")}(${text})` : text;
}
