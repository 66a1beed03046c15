import { draft07 } from "./draft-07.js";
import type {
  JsonSchemaOptions,
  StandardJsonSchema,
  StandardSchema,
} from "./standard-schema.js";

/**
 * A validator together with the JSON Schema that it was made from, as both halves of Standard Schema. Validators do not
 * hold their schemas, which would be in every bundle: this takes the one it is given, of draft 2020-12. It is given back in
 * the words of draft-07 too; asked for another draft, or for what that cannot say, it throws, as the standard demands.
 */
export function withJsonSchema<T>(
  validator: StandardSchema<T>,
  jsonSchema: Readonly<Record<string, unknown>>,
): StandardSchema<T> & StandardJsonSchema<T> {
  const convert = ({ target }: JsonSchemaOptions): Record<string, unknown> => {
    if (target === "draft-07") return draft07(jsonSchema);
    if (target !== "draft-2020-12")
      throw new Error(`The JSON Schema is of draft-2020-12, not of ${target}.`);
    return { ...jsonSchema };
  };
  return {
    "~standard": {
      ...validator["~standard"],
      jsonSchema: { input: convert, output: convert },
    },
  };
}

/** Schemas that refer to each other as `#/$defs/<name>`, by name. */
export type Definitions = Readonly<Record<string, unknown>>;

/** A validator together with one of several schemas, and all of them that this one refers to. */
export function standardSchema<T>(
  validator: StandardSchema<T>,
  definitions: Definitions,
  name: string,
): StandardSchema<T> & StandardJsonSchema<T> {
  const needed = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const value of Object.values(node)) {
      const found =
        typeof value === "string" && /^#\/\$defs\/([^/]+)/.exec(value);
      if (found) add(decodeURIComponent(found[1]!));
      else visit(value);
    }
  };
  const add = (text: string): void => {
    const key = text.replaceAll("~1", "/").replaceAll("~0", "~");
    if (needed.has(key) || !Object.hasOwn(definitions, key)) return;
    needed.add(key);
    visit(definitions[key]);
  };
  const root = Object.hasOwn(definitions, name) ? definitions[name] : {};
  visit(root);
  const defs = [...needed].map((key) => [key, definitions[key]] as const);
  return withJsonSchema(validator, {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(root as object),
    ...(defs.length > 0 && { $defs: Object.fromEntries(defs) }),
  });
}
