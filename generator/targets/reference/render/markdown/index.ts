import { markdownCode, markdownText } from "../../../../lifecycle/text.js";
import { timelineSvg } from "../../../../lifecycle/timeline/svg.js";
import { fileName } from "../../../../names/file-name.js";
import type { GeneratedFile } from "../../../target.js";
import type { FieldModel, ReferenceModel, SchemaModel } from "../../model.js";
import { insteadText, labelOf, type Links } from "./notice.js";
import {
  anchored,
  blocks,
  operationPart,
  schemaPart,
  items,
  withText,
  type PartContext,
} from "./parts.js";
import { Prose } from "./prose.js";
import { table } from "./table.js";

/** The reference as Markdown: an overview, one file per namespace, one for what is over, one per group of schemas. */
export async function markdownFiles(
  model: ReferenceModel,
): Promise<readonly GeneratedFile[]> {
  const prose = new Prose();
  await prose.prepare(textsOf(model));
  const here = contextOf(model, "", prose);
  const { deprecated, timeline } = model;
  const files: GeneratedFile[] = [
    file("README.md", overview(model, here)),
    ...model.groups.map((group) =>
      file(
        groupFile(group.anchor),
        blocks(
          `# ${markdownText(group.version === null ? group.name : `${group.name} (${group.version})`)}`,
          ...group.operations.map((one) => operationPart(one, here)),
        ),
      ),
    ),
    ...schemaFiles(model, contextOf(model, "schemas/", prose)),
  ];
  if (deprecated.operations.length + deprecated.removed.length > 0)
    files.push(file("deprecated.md", deprecatedPage(model, here)));
  if (timeline !== null)
    files.push({
      path: "timeline.svg",
      text: timelineSvg(timeline, true) + "\n",
    });
  return files;
}

function file(path: string, text: string): GeneratedFile {
  return { path, text: `${text}\n` };
}

/** Addresses as seen from the files of a folder. */
function contextOf(
  model: ReferenceModel,
  folder: "" | "schemas/",
  prose: Prose,
): PartContext {
  const up = folder === "" ? "" : "../";
  const operations = new Map<string, string>();
  for (const group of model.groups)
    for (const { id, anchor } of group.operations)
      operations.set(id, `${up}${groupFile(group.anchor)}#${anchor}`);
  for (const { id, anchor } of model.deprecated.operations)
    operations.set(id, `${up}deprecated.md#${anchor}`);
  const schemas = new Map(
    model.schemas.map(({ anchor, group }) => [
      anchor,
      `${folder === "" ? "schemas/" : ""}${fileOf(group)}.md#${anchor}`,
    ]),
  );
  const links: Links = (id) => operations.get(id) ?? null;
  return { links, schema: (anchor) => schemas.get(anchor) ?? "", prose };
}

function overview(model: ReferenceModel, context: PartContext): string {
  const { groups, servers, schemes, deprecated } = model;
  const over = deprecated.operations.length + deprecated.removed.length;
  return blocks(
    `# ${markdownText(model.title)}`.trimEnd(),
    `Version ${markdownText(model.version)}.${model.summary === null ? "" : ` ${markdownText(model.summary)}`}`,
    context.prose.of(model.description),
    servers.length === 0
      ? ""
      : blocks(
          "## Servers",
          servers.map((url) => `- ${markdownCode(url)}`).join("\n"),
        ),
    schemes.length === 0
      ? ""
      : blocks(
          "## Authentication",
          items(
            schemes.map(({ id, kind, carrier, description }) => {
              const what = [
                markdownText(kind),
                ...(carrier === null ? [] : [markdownCode(carrier)]),
              ].join(" ");
              const text = context.prose.indented(description);
              return withText(`- ${markdownCode(id)}: ${what}`, ". ", text);
            }),
          ),
        ),
    lifecyclePart(model, context),
    blocks(
      "## Operations",
      groups
        .map(
          ({ name, version, anchor, operations }) =>
            `- [${markdownText(version === null ? name : `${name} (${version})`)}](${groupFile(anchor)}), ${operations.length}`,
        )
        .join("\n"),
    ),
    over === 0
      ? ""
      : blocks(
          "## Deprecated APIs",
          `No longer supported; [the documentation stays](deprecated.md) for those who still have to move.`,
        ),
    model.schemas.length === 0
      ? ""
      : blocks(
          "## Schemas",
          [...bySchemaFile(model.schemas)]
            .map(
              ([name, list]) =>
                `- [${name}](schemas/${name}.md), ${list.length}`,
            )
            .join("\n"),
        ),
  );
}

function lifecyclePart(model: ReferenceModel, { links }: PartContext): string {
  const { endings, timeline, today, asOf } = model;
  if (endings.length === 0) return "";
  const day = today ?? asOf;
  return blocks(
    "## What ends",
    `What is in Sunset works as before until its cut-off; from that day on it is Deprecated.${day === null ? "" : ` Phases are as of ${day}.`}`,
    timeline === null
      ? ""
      : "![Timeline of what ends; the table below says the same](timeline.svg)",
    table(
      ["Entry", "Phase", "End", "Instead"],
      endings.map(({ id, notice }) => [
        markdownText(id),
        labelOf(notice),
        markdownText(notice.end) +
          (notice.countdown === null ? "" : `, **${notice.countdown}**`),
        insteadText(notice, links),
      ]),
    ),
  );
}

function deprecatedPage(
  { deprecated }: ReferenceModel,
  context: PartContext,
): string {
  const { operations, removed } = deprecated;
  return blocks(
    "# Deprecated APIs",
    "No longer supported. The documentation stays for those who still have to move.",
    ...operations.map((one) => operationPart(one, context)),
    removed.length === 0
      ? ""
      : blocks(
          anchored("removed", "## Removed"),
          table(
            ["What it was", "End", "Instead"],
            removed.map(({ name, route, notice }) => [
              markdownCode(route === null ? name : `${name} (${route})`),
              markdownText(notice.end),
              insteadText(notice, context.links),
            ]),
          ),
        ),
  );
}

function schemaFiles(
  { schemas }: ReferenceModel,
  context: PartContext,
): readonly GeneratedFile[] {
  return [...bySchemaFile(schemas)].map(([name, list]) =>
    file(
      `schemas/${name}.md`,
      blocks(
        `# Schemas: ${name}`,
        ...list.map((schema) => schemaPart(schema, context)),
      ),
    ),
  );
}

function bySchemaFile(
  schemas: readonly SchemaModel[],
): ReadonlyMap<string, readonly SchemaModel[]> {
  const files = new Map<string, SchemaModel[]>();
  for (const schema of schemas) {
    const name = fileOf(schema.group);
    const list = files.get(name);
    if (list === undefined) files.set(name, [schema]);
    else list.push(schema);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The file of a namespace, beside those that are always there. */
function groupFile(anchor: string): string {
  const taken = /^(?:readme|deprecated)$/i.test(anchor);
  return taken ? `${anchor}_.md` : `${fileName(anchor)}.md`;
}

/** The name of a group as a file: it may be empty where nothing grouped the schemas. */
function fileOf(group: string): string {
  const name = group.replaceAll(/[^\p{L}\p{N}_-]/gu, "-");
  return name === "" ? "all" : fileName(name);
}

/** Every text that is Markdown of the description. */
function* textsOf(model: ReferenceModel): Iterable<string | null> {
  yield model.description;
  for (const { description } of model.schemes) yield description;
  const groups = model.groups.flatMap(({ operations }) => operations);
  for (const operation of [...groups, ...model.deprecated.operations]) {
    yield operation.description;
    yield operation.bodyDescription;
    yield* fieldTexts(operation.parameters);
    for (const { description } of operation.responses) yield description;
  }
  for (const { description, fields } of model.schemas) {
    yield description;
    yield* fieldTexts(fields);
  }
}

function* fieldTexts(fields: readonly FieldModel[]): Iterable<string | null> {
  for (const { description } of fields) yield description;
}
