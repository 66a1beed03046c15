import type ts from "typescript";

/** Gives the schemas of these names (as in the types) aliases of their own, by which they can refer to themselves. */
export function withAliases(
  nodes: readonly ts.Node[],
  names: readonly string[],
  api: typeof ts,
): readonly ts.Node[] {
  if (names.length === 0) return nodes;
  const taken = new Map(
    names.map((name, index) => [name, `Recursive${index + 1}`]),
  );
  const aliases: ts.Node[] = [];
  const { factory } = api;

  const redirect = (node: ts.Node): ts.Node => {
    const alias = taken.get(schemaOf(node, api) ?? "");
    return alias === undefined
      ? api.visitEachChild(node, redirect, undefined)
      : factory.createTypeReferenceNode(alias);
  };
  const replace = (member: ts.TypeElement): ts.TypeElement => {
    const alias = taken.get(nameOf(member, api) ?? "");
    if (alias === undefined || !api.isPropertySignature(member)) return member;
    aliases.push(
      factory.createTypeAliasDeclaration(
        undefined,
        alias,
        undefined,
        redirect(member.type!) as ts.TypeNode,
      ),
    );
    const changed = factory.createPropertySignature(
      member.modifiers,
      member.name,
      member.questionToken,
      factory.createTypeReferenceNode(alias),
    );
    const comments = api.getSyntheticLeadingComments(member);
    return api.setSyntheticLeadingComments(changed, comments);
  };
  const inComponents = (member: ts.TypeElement): ts.TypeElement => {
    if (
      !api.isPropertySignature(member) ||
      nameOf(member, api) !== "schemas" ||
      member.type === undefined ||
      !api.isTypeLiteralNode(member.type)
    )
      return member;
    return factory.createPropertySignature(
      member.modifiers,
      member.name,
      member.questionToken,
      factory.createTypeLiteralNode(member.type.members.map(replace)),
    );
  };
  const changed = nodes.map((node) =>
    api.isInterfaceDeclaration(node) && node.name.text === "components"
      ? factory.createInterfaceDeclaration(
          node.modifiers,
          node.name,
          undefined,
          undefined,
          node.members.map(inComponents),
        )
      : node,
  );
  return [...changed, ...aliases];
}

function nameOf(member: ts.TypeElement, api: typeof ts): string | null {
  const { name } = member;
  return name !== undefined &&
    (api.isIdentifier(name) ||
      api.isStringLiteral(name) ||
      api.isNumericLiteral(name))
    ? name.text
    : null;
}

/** The schema that `components["schemas"]["…"]` means; null for any other type. */
function schemaOf(node: ts.Node, api: typeof ts): string | null {
  const outer = indexOf(node, api);
  if (outer === null) return null;
  const inner = indexOf(outer.object, api);
  return inner?.key === "schemas" &&
    api.isTypeReferenceNode(inner.object) &&
    api.isIdentifier(inner.object.typeName) &&
    inner.object.typeName.text === "components"
    ? outer.key
    : null;
}

function indexOf(
  node: ts.Node,
  api: typeof ts,
): { readonly object: ts.Node; readonly key: string } | null {
  return api.isIndexedAccessTypeNode(node) &&
    api.isLiteralTypeNode(node.indexType) &&
    api.isStringLiteral(node.indexType.literal)
    ? { object: node.objectType, key: node.indexType.literal.text }
    : null;
}
