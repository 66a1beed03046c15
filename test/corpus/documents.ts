import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file below a folder that says that it is an OpenAPI description, malformed ones included; sorted, relative. */
export function descriptionsIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const text = readFileSync(file, "utf8");
      return (
        text.trim() === "" ||
        /(?:^|[{,])\s*["']?(?:openapi|swagger)["']?\s*:/m.test(text)
      );
    })
    .map((file) => relative(root, file).replaceAll("\\", "/"))
    .sort();
}

/** Descriptions of the collection that are meant to be refused. */
export const broken =
  /\/negative\/|\/fail\/|\/invalid\/|\/oasdiff\/data\/validate\//;

/**
 * Fixtures that other tools refuse although nothing is wrong that a generator of types has to say: patterns of paths, each
 * with the reason.
 */
export const accepted: readonly (readonly [path: RegExp, reason: string])[] = [
  [
    /validate\/valid\.yaml$|version\/swagger\.json$/,
    "nothing is wrong with it",
  ],
  [
    /validate\/(?:extra-sibling-fields|missing-required-info|schema-pattern-regex-invalid)/,
    "valid: a remark beside a $ref, an empty version, a look-ahead",
  ],
  [
    /validate\/shared-schema-bad-example/,
    "examples are compared with their schemas by validators",
  ],
  [
    /negative\/(?:convenient_errors|field_naming|router|oneOf)\//,
    "what one generator cannot do, or an extension of its own",
  ],
  [
    /negative\/allOf\/(?:conflicting_property|string_patterns)/,
    "valid: several constraints on one value",
  ],
  [/cyclic\/allOf_property/, "valid: recursion through a property"],
  [
    /combination_schema_type/,
    "valid: an object or a union in a query or cookie",
  ],
  [/\/x_\w+\.json$/, "an extension of another generator"],
  [
    /invalid_(?:oauth2|openIdConnect)_\w*[uU]rl/,
    "`-` is a valid relative reference",
  ],
  [/unknown_http_scheme/, "schemes of authentication can be registered"],
  [/empty_server_url/, "an empty URL is a relative reference"],
  [/duplicate_enum_value/, "a repeated value changes nothing"],
  [
    /2\.0\/definition-schema-with-invalid-characters/,
    "Swagger 2.0 allows any name",
  ],
];
