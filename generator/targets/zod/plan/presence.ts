import type { Declaration } from "../../typescript/model/declaration.js";
import {
  keyword,
  type Member,
  type Type,
} from "../../typescript/model/type.js";
import { union } from "../../typescript/plan/unions.js";

/** A declaration whose optional members may also be `undefined`, as `.optional()` of zod has it. */
export function withUndefined(declaration: Declaration): Declaration {
  switch (declaration.kind) {
    case "interface":
      return { ...declaration, members: declaration.members.map(ofMember) };
    case "alias":
      return { ...declaration, type: ofType(declaration.type) };
    default:
      return declaration;
  }
}

function ofMember(member: Member): Member {
  const type = ofType(member.type);
  return member.optional
    ? { ...member, type: union([type, keyword("undefined")]) }
    : { ...member, type };
}

function ofType(type: Type): Type {
  switch (type.kind) {
    case "array":
      return { ...type, items: ofType(type.items) };
    case "tuple":
      return {
        ...type,
        items: type.items.map((item, index) =>
          index < type.required
            ? ofType(item)
            : union([ofType(item), keyword("undefined")]),
        ),
        rest: type.rest === null ? null : ofType(type.rest),
      };
    case "object":
      return { ...type, members: type.members.map(ofMember) };
    case "union":
    case "intersection":
      return { ...type, members: type.members.map(ofType) };
    default:
      return type;
  }
}
