import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { projectRoot } from "../support/shared.js";

interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Shape;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean | Shape;
}

const definitions = (
  JSON.parse(
    readFileSync(
      join(projectRoot, "generator/schemas/config.schema.json"),
      "utf8",
    ),
  ) as { $defs: Readonly<Record<string, Shape>> }
).$defs;

/** Every kind of object that the published schema of the configuration knows. */
export const definitionNames: readonly string[] = Object.keys(definitions);

/** The members of one of them as a table, laid out as the page is. */
export async function tableOf(name: string): Promise<string> {
  const rows = rowsOf(definitions[name]!, "");
  const table = [
    "| member | value | what it says |",
    "| --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
  return (await format(table, { parser: "markdown" })).trim();
}

function rowsOf(shape: Shape, path: string): readonly (readonly string[])[] {
  const { properties = {}, required = [] } = shape;
  return Object.entries(properties).flatMap(([name, member]) => {
    const inner = member.items ?? member;
    const place = `${path}${name}${member.items ? "[]" : ""}`;
    const must = required.includes(name) ? ", required" : "";
    const shown = member.items && !inner.properties ? `${path}${name}` : place;
    return [
      [
        `\`${inner.properties ? place : shown}\``,
        valueOf(member) + must,
        descriptionOf(member),
      ],
      ...(inner.properties ? rowsOf(inner, `${place}.`) : []),
    ];
  });
}

function descriptionOf({ description, $ref }: Shape): string {
  const text = description ?? definitions[nameIn($ref)]?.description;
  if (text === undefined) throw new Error(`No description: ${$ref}`);
  return text.replaceAll("|", "\\|").replaceAll("*", "\\*");
}

function valueOf(shape: Shape): string {
  const { $ref, type, items, additionalProperties: others } = shape;
  if (shape.enum) return shape.enum.map((item) => `\`${item}\``).join(", ");
  if ($ref !== undefined) return `[an object](#${nameIn($ref).toLowerCase()})`;
  if (items) return `list of ${several(items)}`;
  if (typeof others === "object") return `object of ${several(others)}`;
  return type === "string" ? "text" : (type ?? "any");
}

function several(shape: Shape): string {
  if (shape.enum) return shape.enum.map((item) => `\`${item}\``).join(", ");
  if (shape.$ref) return `[objects](#${nameIn(shape.$ref).toLowerCase()})`;
  if (shape.items) return `lists of ${several(shape.items)}`;
  return shape.properties ? "objects" : "texts";
}

function nameIn(ref: string | undefined): string {
  return ref?.split("/").at(-1) ?? "";
}
