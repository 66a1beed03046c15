import {
  appendPointer,
  isObject,
  pointerTokens,
  valueAt,
  type Document,
  type Json,
  type JsonObject,
} from "../../../model/index.js";
import { quote } from "../../../validators/index.js";
import { eachSubschema } from "../../../validators/schemas/keywords.js";
import type { GeneratedFile } from "../../target.js";
import type { TypeNames } from "../plan/type-names.js";

const schemasPointer = "/components/schemas";

/** Keywords of OpenAPI that lead elsewhere or say nothing to JSON Schema. */
const left: ReadonlySet<string> = new Set(["discriminator", "xml"]);

/** `json-schemas.ts`: every schema of the description as JSON Schema 2020-12, by the name of its type. */
export function jsonSchemasFile(
  document: Document,
  names: TypeNames,
  ending: string,
): GeneratedFile {
  const known = new Map(
    document.schemas.map(({ id }) => [
      appendPointer(schemasPointer, id),
      names.of(id, null)!.name,
    ]),
  );
  const definitions = new Definitions(document.tree, known).all();
  const types = [...known.values()].map((name) => `  | ${quote(name)}`);
  const text = `import {
  standardSchema,
  type Definitions,
  type StandardJsonSchema,
  type StandardSchema,
} from "./runtime/validation/index${ending}";

// One text, however long: nobody reads it, and it is read faster than an object is made.
// prettier-ignore
const text =
  ${quote(JSON.stringify(Object.fromEntries(definitions)))};

let definitions: Definitions | null = null;

/** The types that have a JSON Schema. */
// prettier-ignore
export type SchemaName =
${types.length === 0 ? "  never" : types.join("\n")};

/**
 * A validator as both halves of Standard Schema: \`jsonSchema(ThingSchema, "Thing")\`. Only bundles that import this hold the
 * schemas of the description.
 */
export function jsonSchema<T>(
  validator: StandardSchema<T>,
  name: SchemaName,
): StandardSchema<T> & StandardJsonSchema<T> {
  definitions ??= JSON.parse(text) as Definitions;
  return standardSchema(validator, definitions, name);
}
`;
  return { path: "json-schemas.ts", text };
}

/** Schemas of the tree that refer to each other as \`#/$defs/<name>\`. */
class Definitions {
  readonly #tree: JsonObject;
  /** Pointer into the tree → name. */
  readonly #names: Map<string, string>;

  constructor(tree: JsonObject, names: ReadonlyMap<string, string>) {
    this.#tree = tree;
    this.#names = new Map(names);
  }

  all(): ReadonlyMap<string, Json> {
    const found = new Map<string, Json>();
    // A map that grows while it is walked: what schemas refer to elsewhere is added.
    for (const [pointer, name] of this.#names) {
      const schema = valueAt(this.#tree, pointerTokens(pointer));
      if (schema !== undefined) found.set(name, this.#written(schema));
    }
    return found;
  }

  #written(schema: Json): Json {
    if (!isObject(schema)) return schema;
    const copies = new Map<Json, Json>();
    eachSubschema(schema, (inner) => copies.set(inner, this.#written(inner)));
    const copy = (value: Json): Json =>
      Array.isArray(value)
        ? (value as readonly Json[]).map((item) => copies.get(item) ?? item)
        : value;
    return Object.fromEntries(
      Object.entries(schema).flatMap(([keyword, value]) => {
        if (left.has(keyword) || keyword.startsWith("x-")) return [];
        if (keyword === "$ref" && typeof value === "string")
          return [[keyword, this.#reference(value)]];
        const whole = copies.get(value);
        if (whole !== undefined) return [[keyword, whole]];
        const members = isObject(value) ? Object.entries(value) : [];
        return members.some(([, member]) => copies.has(member))
          ? [
              [
                keyword,
                Object.fromEntries(
                  members.map(([key, member]) => [
                    key,
                    copies.get(member) ?? member,
                  ]),
                ),
              ],
            ]
          : [[keyword, copy(value)]];
      }),
    );
  }

  #reference(ref: string): string {
    if (!ref.startsWith("#")) return ref;
    const pointer = decodeURIComponent(ref.slice(1));
    // A place inside of a known schema is one inside of its definition.
    const tokens = pointerTokens(pointer);
    const outer = appendPointer("", ...tokens.slice(0, 3));
    const name = this.#names.get(outer);
    const inner = name === undefined ? [pointer] : [name, ...tokens.slice(3)];
    if (name === undefined) this.#names.set(pointer, pointer);
    return `#${encodeURI(appendPointer("/$defs", ...inner))}`;
  }
}
