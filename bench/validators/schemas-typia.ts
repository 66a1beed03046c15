import {
  own,
  type Json,
  type JsonObject,
} from "../../generator/model/index.js";
import { schemaOf } from "./libraries.js";
import type { Case } from "./cases.js";

/** TypeScript source from which typia makes the functions of a case. */
export function typiaSource(one: Case): string {
  const root = schemaOf(one);
  const interfaces: string[] = [];
  const seen = new Set<string>();
  const of = (schema: JsonObject): string => {
    const reference = own(schema, "$ref");
    if (typeof reference === "string") {
      const name = reference.slice("#/$defs/".length);
      if (!seen.has(name)) {
        seen.add(name);
        interfaces.push(
          `type ${name} = ${of((root["$defs"] as JsonObject)[name] as JsonObject)};`,
        );
      }
      return name;
    }
    const list = own(schema, "oneOf") as JsonObject[] | undefined;
    if (list !== undefined) return list.map(of).join(" | ");
    const values = own(schema, "enum") as string[] | undefined;
    if (values !== undefined)
      return values.map((value) => JSON.stringify(value)).join(" | ");
    switch (own(schema, "type")) {
      case "string": {
        const pattern = own(schema, "pattern");
        if (typeof pattern === "string")
          return `string & tags.Pattern<${JSON.stringify(pattern)}>`;
        const minimum = own(schema, "minLength");
        return typeof minimum === "number"
          ? `string & tags.MinLength<${minimum}> & tags.MaxLength<${String(own(schema, "maxLength"))}>`
          : "string";
      }
      case "number":
        return "number";
      case "integer":
        return 'number & tags.Type<"int64">';
      case "boolean":
        return "boolean";
      case "array":
        return `Array<${of((own(schema, "items") ?? {}) as JsonObject)}>`;
      case "object": {
        const additional = own(schema, "additionalProperties");
        const properties = Object.entries(
          (own(schema, "properties") ?? {}) as JsonObject,
        );
        if (properties.length === 0)
          return typeof additional === "object" && additional !== null
            ? `{ [key: string]: ${of(additional as JsonObject)} }`
            : "object";
        const required = new Set(
          own(schema, "required") as readonly Json[] | undefined,
        );
        return `{ ${properties.map(([name, inner]) => `${JSON.stringify(name)}${required.has(name) ? "" : "?"}: ${of(inner as JsonObject)}`).join("; ")} }`;
      }
      default:
        return "unknown";
    }
  };
  const type = of(root);
  const strict = one.task === "strict" || one.task === "strictParse";
  return `import typia, { tags } from "typia";
${interfaces.join("\n")}
type Root = ${type};
export const check = typia.${strict ? "createEquals" : "createIs"}<Root>();
export const errors = typia.createValidate<Root>();
export const strip = ${one.task === "strip" ? "typia.misc.createAssertClone<Root>()" : "null"};
`;
}
