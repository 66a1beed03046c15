import ts from "typescript";
import {
  isObject,
  type Document,
  type JsonObject,
} from "../../generator/model/index.js";
import type { GeneratedFile } from "../../generator/targets/target.js";
import { operationsIn, schemasIn } from "../corpus/count.js";

/** Says what of a description its document has not; null where it has all. */
export function lostFromDocument(
  tree: JsonObject,
  document: Document,
): string | null {
  const operations = operationsIn(tree) - document.operations.length;
  if (operations > 0) return `${operations} operations are lost`;
  const ids = new Set(document.schemas.map(({ id }) => id));
  const schema = schemasIn(tree).find((id) => !ids.has(id));
  return schema === undefined ? null : `schema ${schema} is lost`;
}

/** How many operations and schemas the files of a target have; null for what it does not name one by one. */
type Counts = readonly [operations: number | null, schemas: number];

const counts: Readonly<
  Record<string, (files: readonly GeneratedFile[]) => Counts>
> = {
  typescript: (files) => [
    matches(files, /^(?:[^/]+\/)?operations\//, /^ {2,4}method: "/gm),
    matches(files, /^models\//, /^export (?:interface|type) /gm),
  ],
  zod: (files) => [
    null,
    matches(files, /^models\//, /^export const .*Schema\b/gm),
  ],
  reference: (files) => {
    const schemas = matches(files, /\.md$/, /^<a id="schema-/gm);
    return [matches(files, /\.md$/, /^<a id="/gm) - schemas, schemas];
  },
  "openapi-fetch": (files) => typesIn(files),
};

/** Says what of a document the output of a target has not; null where it has all. */
export function lostFromOutput(
  target: string,
  document: Document,
  files: readonly GeneratedFile[],
): string | null {
  const [operations, schemas] = counts[target]!(files);
  const wanted = document.operations.filter(
    ({ method }) => target !== "openapi-fetch" || known.has(method),
  ).length;
  if (operations !== null && operations < wanted)
    return `${target} has ${operations} of ${wanted} operations`;
  const named = schemasIn(document.tree).length;
  return schemas < named
    ? `${target} has ${schemas} of ${named} schemas`
    : null;
}

function matches(
  files: readonly GeneratedFile[],
  paths: RegExp,
  what: RegExp,
): number {
  return files
    .filter(({ path }) => paths.test(path))
    .reduce((sum, { text }) => sum + (text.match(what)?.length ?? 0), 0);
}

/** The methods that openapi-typescript knows. */
const known: ReadonlySet<string> = new Set(
  "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE".split(" "),
);

/** What `schema.d.ts` declares: methods of paths that are there, and members of `components.schemas`. */
function typesIn(files: readonly GeneratedFile[]): Counts {
  const { text } = files.find(({ path }) => path === "schema.d.ts")!;
  const source = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext);
  const membersOf = (name: string): readonly ts.PropertySignature[] =>
    source.statements
      .filter(ts.isInterfaceDeclaration)
      .filter((one) => one.name.text === name)
      .flatMap(({ members }) => members.filter(ts.isPropertySignature));
  const inside = ({ type }: ts.PropertySignature) =>
    type !== undefined && ts.isTypeLiteralNode(type)
      ? type.members.filter(ts.isPropertySignature)
      : [];
  const operations = membersOf("paths")
    .flatMap(inside)
    .filter(
      (member) =>
        known.has(nameOf(member).toUpperCase()) &&
        member.type?.kind !== ts.SyntaxKind.NeverKeyword,
    );
  const schemas = membersOf("components")
    .filter((member) => nameOf(member) === "schemas")
    .flatMap(inside);
  return [operations.length, schemas.length];
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

/** A text as the tree that it is; an empty one where it is no object. */
export function treeOf(text: string): JsonObject {
  const tree: unknown = JSON.parse(text);
  return isObject(tree) ? tree : {};
}
