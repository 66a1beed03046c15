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
  if (members.some(isUnknown)) return keyword("unknown");
  if (members.length === 0) return keyword("never");
  if (members.length === 1) return members[0]!;
  return { kind: "union", members: nullLast(members) };
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
