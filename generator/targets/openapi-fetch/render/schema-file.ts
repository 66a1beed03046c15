import { format } from "prettier";
import type ts from "typescript";
import type { Documentation } from "../../typescript/model/type.js";
import { commentText } from "../../typescript/render/documentation.js";
import type { OpenApiFetchModel } from "../model.js";
import type { GeneratedFile } from "../../target.js";
import { withAliases } from "./aliases.js";
import { disguise, disguiseText, reveal } from "./names.js";
import type * as openapiTypescript from "openapi-typescript";
import { importLazily } from "../../../import-lazily.js";

/** `schema.d.ts`: what openapi-typescript makes of the tree, with the notes as its comments, laid out by Prettier. */
export async function schemaFile({
  tree,
  recursive,
  notes,
}: OpenApiFetchModel): Promise<GeneratedFile> {
  const { astToString, resolveRef, scanDiscriminators, transformSchema } =
    await importLazily<typeof openapiTypescript>("openapi-typescript");
  const { default: api } = await importLazily<{ readonly default: typeof ts }>(
    "typescript",
  );
  const schema = disguise(tree) as never;
  const made = transformSchema(schema, {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    discriminators: scanDiscriminators(schema, { silent: true }),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    redoc: undefined as never,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    resolve: <T>(ref: string) =>
      resolveRef(schema, ref, { silent: true }) as T | undefined,
  });
  const nodes = withAliases(made, recursive.map(disguiseText), api);
  for (const node of nodes) writeNotes(node, notes, api);
  // By the name of the file Prettier knows that it is no JSX, for which it otherwise looks through the text from every line.
  const path = "schema.d.ts";
  const text = await format(reveal(astToString([...nodes])), {
    filepath: path,
  });
  return { path, text };
}

/** Puts the notes where openapi-typescript wrote their numbers; nothing else it wrote about a node stays. */
function writeNotes(
  node: ts.Node,
  notes: readonly Documentation[],
  api: typeof ts,
): void {
  const [comment] = api.getSyntheticLeadingComments(node) ?? [];
  if (comment !== undefined) {
    const number = /@description (\d+)/.exec(comment.text)?.[1];
    const lines =
      number === undefined ? [] : commentText(notes[Number(number)] ?? null);
    api.setSyntheticLeadingComments(
      node,
      lines.length === 0 ? [] : [{ ...comment, text: commentOf(lines) }],
    );
  }
  api.forEachChild(node, (child) => writeNotes(child, notes, api));
}

/** The text between `/*` and its end. */
function commentOf(lines: readonly string[]): string {
  if (lines.length === 1) return `* ${lines[0]!} `;
  return `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}
