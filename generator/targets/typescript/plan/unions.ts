import { keyword, type Type } from "../model/type.js";

/** The union of types: flat, each member once, `unknown` alone where it is one of them. */
export function union(types: readonly Type[]): Type {
  const seen = new Set<string>();
  const members: Type[] = [];
  const add = (type: Type): void => {
    if (type.kind === "union") return type.members.forEach(add);
    if (type.kind === "keyword" && type.name === "never") return;
    const key = JSON.stringify(type);
    if (seen.has(key)) return;
    seen.add(key);
    members.push(type);
  };
  types.forEach(add);
  keepLiterals(members);
  if (members.some(isUnknown)) return keyword("unknown");
  if (members.length === 0) return keyword("never");
  if (members.length === 1) return members[0]!;
  return { kind: "union", members: nullLast(members) };
}

/** Any value of a primitive type, beside literals of it: written bare, it would swallow them in editors. */
export function besideLiterals(name: "string" | "number"): Type {
  const rest: Type = { kind: "object", members: [] };
  return { kind: "intersection", members: [keyword(name), rest] };
}

/** The idiom `anyOf: [{ enum: […] }, { type: string }]` stays a list of known values. */
function keepLiterals(members: Type[]): void {
  for (const name of ["string", "number"] as const) {
    const at = members.findIndex(
      (type) => type.kind === "keyword" && type.name === name,
    );
    const known = members.some(
      (type) => type.kind === "literal" && typeof type.value === name,
    );
    if (at === -1 || !known) continue;
    const open = besideLiterals(name);
    const twice = members.some(
      (type) => JSON.stringify(type) === JSON.stringify(open),
    );
    members.splice(at, 1, ...(twice ? [] : [open]));
  }
}

/** What may be missing stands at the end. */
function nullLast(members: readonly Type[]): readonly Type[] {
  return [
    ...members.filter((type) => !isNothing(type)),
    ...members.filter(isNothing),
  ];
}

function isNothing(type: Type): boolean {
  return (
    type.kind === "keyword" &&
    (type.name === "null" || type.name === "undefined" || type.name === "void")
  );
}

function isUnknown(type: Type): boolean {
  return type.kind === "keyword" && type.name === "unknown";
}
