import type {
  JsonSchemaOptions,
  StandardJsonSchema,
  StandardSchema,
} from "./standard-schema.js";

/**
 * A validator together with the JSON Schema that it was made from, as both halves of Standard Schema. Validators do not
 * hold their schemas, which would be in every bundle: this takes the one it is given. Asked for another draft, it throws,
 * as the standard demands.
 */
export function withJsonSchema<T>(
  validator: StandardSchema<T>,
  jsonSchema: Readonly<Record<string, unknown>>,
): StandardSchema<T> & StandardJsonSchema<T> {
  const convert = ({ target }: JsonSchemaOptions): Record<string, unknown> => {
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
