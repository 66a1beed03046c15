import {
  own,
  type Json,
  type JsonObject,
} from "../../generator/model/index.js";

/** As much of arktype as is used here: it is no dependency, so that its own types are not at hand. */
export interface Arktype {
  scope(definitions: object): { export(): Record<string, Type> };
  readonly type: { readonly errors: new () => { readonly length: number } };
}

/** An arktype type, as much of it as is used here. */
export interface Type {
  (value: unknown): unknown;
  allows(value: unknown): boolean;
}

/** An arktype type for the keywords that the cases use. */
export function arktypeOf(
  { scope }: Arktype,
  root: JsonObject,
  undeclared: "ignore" | "reject" | "delete",
): Type {
  const definitions: Record<string, unknown> = {};
  const alias = (name: string): string => `t${name}`;
  const of = (schema: JsonObject): unknown => {
    const reference = own(schema, "$ref");
    if (typeof reference === "string") {
      const name = reference.slice("#/$defs/".length);
      if (!Object.hasOwn(definitions, alias(name))) {
        definitions[alias(name)] = "unknown";
        definitions[alias(name)] = of(
          (root["$defs"] as JsonObject)[name] as JsonObject,
        );
      }
      return alias(name);
    }
    const list = own(schema, "oneOf") as JsonObject[] | undefined;
    if (list !== undefined)
      return list.map(of).reduce((all, one) => [all, "|", one]);
    const values = own(schema, "enum") as string[] | undefined;
    if (values !== undefined)
      return values.map((value) => `'${value}'`).join(" | ");
    switch (own(schema, "type")) {
      case "string": {
        const pattern = own(schema, "pattern");
        if (typeof pattern === "string") return new RegExp(pattern, "u");
        const minimum = own(schema, "minLength");
        return typeof minimum === "number"
          ? `${minimum} <= string <= ${String(own(schema, "maxLength"))}`
          : "string";
      }
      case "number":
        return "number";
      case "integer":
        return "number.integer";
      case "boolean":
        return "boolean";
      case "array":
        return [of((own(schema, "items") ?? {}) as JsonObject), "[]"];
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
          return { "[string]": of(additional as JsonObject) };
        const required = new Set(
          own(schema, "required") as readonly Json[] | undefined,
        );
        return {
          ...(undeclared === "ignore" ? {} : { "+": undeclared }),
          ...Object.fromEntries(
            properties.map(([name, inner]) => [
              required.has(name) ? name : `${name}?`,
              of(inner as JsonObject),
            ]),
          ),
        };
      }
      default:
        return "unknown";
    }
  };
  const main = of(root);
  return scope({ ...definitions, main }).export()["main"] as Type;
}
