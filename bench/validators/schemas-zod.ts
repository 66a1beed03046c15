import {
  own,
  type Json,
  type JsonObject,
} from "../../generator/model/index.js";

/** As much of zod as is used here: it is no dependency, so that its own types are not at hand. */
export type Zod = Record<string, (...args: unknown[]) => ZodType>;

/** A zod schema, as much of it as is used here. */
export interface ZodType {
  optional(): ZodType;
  regex(pattern: RegExp): ZodType;
  min(length: number): ZodType;
  max(length: number): ZodType;
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly unknown[] };
  };
}

/** A zod schema for the keywords that the cases use. */
export function zodOf(
  z: Zod,
  root: JsonObject,
  members: "loose" | "strict" | "strip",
): ZodType {
  const named = new Map<string, ZodType>();
  const make = {
    loose: z["looseObject"]!,
    strict: z["strictObject"]!,
    strip: z["object"]!,
  }[members];
  const of = (schema: JsonObject): ZodType => {
    const reference = own(schema, "$ref");
    if (typeof reference === "string") {
      const name = reference.slice("#/$defs/".length);
      if (!named.has(name)) {
        named.set(
          name,
          z["lazy"]!(() => named.get(name)!),
        );
        named.set(name, of((root["$defs"] as JsonObject)[name] as JsonObject));
      }
      return named.get(name)!;
    }
    const list = own(schema, "oneOf") as JsonObject[] | undefined;
    if (list !== undefined)
      return z["discriminatedUnion"]!("kind", list.map(of));
    const values = own(schema, "enum") as string[] | undefined;
    if (values !== undefined) return z["enum"]!(values);
    switch (own(schema, "type")) {
      case "string": {
        let text = z["string"]!();
        const pattern = own(schema, "pattern");
        if (typeof pattern === "string")
          text = text.regex(new RegExp(pattern, "u"));
        const minimum = own(schema, "minLength");
        if (typeof minimum === "number") text = text.min(minimum);
        const maximum = own(schema, "maxLength");
        return typeof maximum === "number" ? text.max(maximum) : text;
      }
      case "number":
        return z["number"]!();
      case "integer":
        return z["int"]!();
      case "boolean":
        return z["boolean"]!();
      case "array":
        return z["array"]!(of((own(schema, "items") ?? {}) as JsonObject));
      case "object": {
        const additional = own(schema, "additionalProperties");
        const properties = Object.entries(
          (own(schema, "properties") ?? {}) as JsonObject,
        );
        if (
          properties.length === 0 &&
          typeof additional === "object" &&
          additional !== null
        )
          return z["record"]!(z["string"]!(), of(additional as JsonObject));
        const required = new Set(
          own(schema, "required") as readonly Json[] | undefined,
        );
        return make(
          Object.fromEntries(
            properties.map(([name, inner]) => {
              const value = of(inner as JsonObject);
              return [name, required.has(name) ? value : value.optional()];
            }),
          ),
        );
      }
      default:
        return z["unknown"]!();
    }
  };
  return of(root);
}
