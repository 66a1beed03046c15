import type { Schema } from "../../generator/model/index.js";

/** A schema as one line, so that a table of cases can be read: `{ a: string, b?: Pet | null, ...: integer }`. */
export function shape(schema: Schema): string {
  const kind = kindText(schema);
  return schema.nullable ? `${kind} | null` : kind;
}

function kindText(schema: Schema): string {
  switch (schema.kind) {
    case "object": {
      const members = schema.properties.map(
        ({ name, required, schema: inner }) =>
          `${name}${required ? "" : "?"}: ${shape(inner)}`,
      );
      if (schema.additional === false) members.push("closed");
      else if (schema.additional !== true)
        members.push(`...: ${shape(schema.additional)}`);
      return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
    }
    case "map":
      return `map<${shape(schema.values)}>`;
    case "array":
      return `${schema.uniqueItems ? "set" : "array"}<${shape(schema.items)}>`;
    case "tuple": {
      const rest = schema.rest === null ? [] : [`...${shape(schema.rest)}`];
      return `[${[...schema.items.map(shape), ...rest].join(", ")}]`;
    }
    case "enum":
      return `${schema.base} enum(${schema.values.map(({ value }) => JSON.stringify(value)).join(" ")})`;
    case "union": {
      const tags = schema.discriminator;
      const by =
        tags === null
          ? ""
          : ` by ${tags.property} {${tags.mapping.map(({ tag, schema: id }) => `${tag}=${id}`).join(" ")}}`;
      return `${schema.mode}(${schema.variants.map(shape).join(" | ")})${by}`;
    }
    case "intersection":
      return `(${schema.parts.map(shape).join(" & ")})`;
    case "string":
    case "integer":
    case "number":
      return schema.format === null
        ? schema.kind
        : `${schema.kind}<${schema.format}>`;
    case "const":
      return `const ${JSON.stringify(schema.value)}`;
    case "ref":
      return schema.schema;
    default:
      return schema.kind;
  }
}
