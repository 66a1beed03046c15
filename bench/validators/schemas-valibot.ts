import {
  own,
  type Json,
  type JsonObject,
} from "../../generator/model/index.js";

/** As much of valibot as is used here: it is no dependency, so that its own types are not at hand. */
export type Valibot = Record<string, (...args: unknown[]) => Schema>;

/** A valibot schema; opaque. */
export interface Schema {
  readonly kind: string;
}

/** A valibot schema for the keywords that the cases use. */
export function valibotOf(
  v: Valibot,
  root: JsonObject,
  members: "loose" | "strict" | "strip",
): Schema {
  const named = new Map<string, Schema>();
  const make = {
    loose: v["looseObject"]!,
    strict: v["strictObject"]!,
    strip: v["object"]!,
  }[members] as (entries: Record<string, Schema>) => Schema;
  const of = (schema: JsonObject): Schema => {
    const reference = own(schema, "$ref");
    if (typeof reference === "string") {
      const name = reference.slice("#/$defs/".length);
      if (!named.has(name)) {
        named.set(
          name,
          v["lazy"]!(() => named.get(name)!),
        );
        named.set(name, of((root["$defs"] as JsonObject)[name] as JsonObject));
      }
      return named.get(name)!;
    }
    const list = own(schema, "oneOf") as JsonObject[] | undefined;
    if (list !== undefined) return v["variant"]!("kind", list.map(of));
    const values = own(schema, "enum") as string[] | undefined;
    if (values !== undefined) return v["picklist"]!(values);
    switch (own(schema, "type")) {
      case "string": {
        const actions: unknown[] = [];
        const pattern = own(schema, "pattern");
        if (typeof pattern === "string")
          actions.push(v["regex"]!(new RegExp(pattern, "u")));
        const minimum = own(schema, "minLength");
        if (typeof minimum === "number") actions.push(v["minLength"]!(minimum));
        const maximum = own(schema, "maxLength");
        if (typeof maximum === "number") actions.push(v["maxLength"]!(maximum));
        return actions.length === 0
          ? v["string"]!()
          : v["pipe"]!(v["string"]!(), ...actions);
      }
      case "number":
        return v["number"]!();
      case "integer":
        return v["pipe"]!(v["number"]!(), v["integer"]!());
      case "boolean":
        return v["boolean"]!();
      case "array":
        return v["array"]!(of((own(schema, "items") ?? {}) as JsonObject));
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
          return v["record"]!(v["string"]!(), of(additional as JsonObject));
        const required = new Set(
          own(schema, "required") as readonly Json[] | undefined,
        );
        return make(
          Object.fromEntries(
            properties.map(([name, inner]) => {
              const value = of(inner as JsonObject);
              return [name, required.has(name) ? value : v["optional"]!(value)];
            }),
          ),
        );
      }
      default:
        return v["unknown"]!();
    }
  };
  return of(root);
}
