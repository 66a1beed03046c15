import { isObject } from "./members.js";

type Schema = Readonly<Record<string, unknown>>;
/** The value of a keyword: schemas are converted; what is data, or the same in both drafts, is kept. */
function valueOf(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case "allOf":
    case "anyOf":
    case "oneOf":
    case "prefixItems":
      return Array.isArray(value) ? value.map(convert) : value;
    case "$defs":
    case "dependentSchemas":
    case "patternProperties":
    case "properties":
      return Object.fromEntries(
        Object.entries(value ?? {}).map(([name, one]) => [name, convert(one)]),
      );
    case "additionalProperties":
    case "contains":
    case "else":
    case "if":
    case "items":
    case "not":
    case "propertyNames":
    case "then":
      return convert(value);
    case "$anchor":
    case "$dynamicAnchor":
    case "$dynamicRef":
    case "maxContains":
    case "minContains":
    case "unevaluatedItems":
    case "unevaluatedProperties":
      throw new Error(`The JSON Schema of draft-07 has no ${keyword}.`);
    default:
      return value;
  }
}

/**
 * A schema of JSON Schema 2020-12 in the words of draft-07, which many libraries ask for. Throws where these cannot say it.
 */
export function draft07(schema: Schema): Record<string, unknown> {
  return {
    ...(convert(schema) as Schema),
    $schema: "http://json-schema.org/draft-07/schema#",
  };
}

function convert(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const {
    $ref,
    $defs,
    prefixItems,
    items,
    dependentRequired,
    dependentSchemas,
    ...same
  } = schema;
  const result: Record<string, unknown> = {};
  const add = (keyword: string, value: unknown, as = keyword): void => {
    if (value !== undefined) result[as] = valueOf(keyword, value);
  };
  for (const keyword of Object.keys(same)) add(keyword, same[keyword]);
  add("$defs", $defs, "definitions");
  if (prefixItems === undefined) add("items", items);
  else {
    add("prefixItems", prefixItems, "items");
    add("items", items, "additionalItems");
  }
  if (dependentRequired !== undefined || dependentSchemas !== undefined)
    result["dependencies"] = dependencies(dependentRequired, dependentSchemas);
  if (typeof $ref !== "string") return result;
  const reference = { $ref: $ref.replace(/^#\/\$defs\//, "#/definitions/") };
  const besides = Object.keys(result).filter((name) => name !== "definitions");
  if (besides.length === 0) return { ...reference, ...result };
  // Beside a reference nothing else counts in draft-07.
  const { allOf = [] } = result;
  return { ...result, allOf: [reference, ...(allOf as readonly unknown[])] };
}

/** Both kinds in one object: names that must be there too, and schemas. */
function dependencies(required: unknown, schemas: unknown): Schema {
  const result: Record<string, unknown> = {};
  for (const [name, names] of Object.entries(required ?? {}))
    result[name] = names;
  for (const [name, schema] of Object.entries(schemas ?? {})) {
    const names = result[name];
    const converted = convert(schema);
    result[name] =
      names === undefined
        ? converted
        : { allOf: [{ required: names }, converted] };
  }
  return result;
}
