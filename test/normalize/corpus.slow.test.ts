import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import type { Document, Json } from "../../generator/model/index.js";
import { normalize } from "../../generator/normalize/index.js";
import {
  loadSource,
  type SourceDocument,
} from "../../generator/source/index.js";
import { upgrade } from "../../generator/upgrade/index.js";
import { shared } from "../support/shared.js";

const folder = shared("specs");

interface Row {
  readonly file: string;
  readonly source: SourceDocument | null;
  readonly document: Document | null;
  readonly found: readonly Diagnostic[];
  /** Processor time: a busy machine makes no document slow. */
  readonly milliseconds: number;
}

/** Every file that says that it is an OpenAPI description, malformed ones included. */
function descriptions(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const text = readFileSync(file, "utf8");
      return (
        text.trim() === "" ||
        /^\s*["']?(?:openapi|swagger)["']?\s*:/m.test(text.slice(0, 100_000))
      );
    })
    .sort();
}

async function run(file: string): Promise<Row> {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => found.push(diagnostic);
  const started = process.cpuUsage();
  const source = await loadSource(join(folder!, file), report);
  const upgraded = source && upgrade(source, report);
  const document = upgraded && normalize(upgraded, report);
  const { user, system } = process.cpuUsage(started);
  return {
    file,
    source,
    document,
    found,
    milliseconds: (user + system) / 1000,
  };
}

const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

/** Operations as a careful reader would count them in the tree. */
function operationsIn(source: SourceDocument): number {
  const paths = (source.tree["paths"] ?? {}) as Record<string, Json>;
  const resolve = (item: Json, depth = 0): Record<string, Json> => {
    const object = (item ?? {}) as Record<string, Json>;
    const ref = object["$ref"];
    if (typeof ref !== "string" || !ref.startsWith("#/") || depth > 20)
      return object;
    let node: Json | undefined = source.tree;
    for (const token of ref.slice(2).split("/"))
      node = (node as Record<string, Json> | undefined)?.[
        token.replaceAll("~1", "/").replaceAll("~0", "~")
      ];
    return { ...resolve(node ?? null, depth + 1), ...object };
  };
  const isOperation = (value: Json | undefined) =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  let count = 0;
  for (const [path, item] of Object.entries(paths)) {
    if (path.startsWith("x-")) continue;
    const resolved = resolve(item);
    count += methods.filter((method) => isOperation(resolved[method])).length;
    count += Object.values(
      (resolved["additionalOperations"] ?? {}) as object,
    ).filter(isOperation).length;
  }
  return count;
}

function schemasIn(source: SourceDocument): readonly string[] {
  const components = (source.tree["components"] ?? {}) as Record<string, Json>;
  const schemas = source.tree["definitions"] ?? components["schemas"] ?? {};
  return typeof schemas === "object" ? Object.keys(schemas!) : [];
}

/** Descriptions of the collection that are meant to be refused. */
const broken = /\/negative\/|\/fail\/|\/invalid\/|\/oasdiff\/data\/validate\//;

/**
 * Fixtures that other tools refuse although nothing is wrong that a generator of types has to say: patterns of paths, each
 * with the reason.
 */
const accepted: readonly (readonly [path: RegExp, reason: string])[] = [
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

describe.skipIf(folder === null)("all descriptions of the collection", () => {
  const rows: Row[] = [];
  let read: readonly Row[] = [];

  beforeAll(async () => {
    for (const file of descriptions(folder!))
      rows.push(await run(relative(folder!, file)));
    read = rows.filter(({ document }) => document !== null);
  }, 600_000);

  test("are read or refused, none crashes or hangs", () => {
    const slow = rows.filter(({ milliseconds }) => milliseconds > 30_000);
    expect(slow.map(({ file }) => file)).toEqual([]);
    for (const { document, found } of rows)
      if (document === null)
        expect(found.some(({ severity }) => severity === "error")).toBe(true);
    expect(rows.length).toBeGreaterThan(1500);
  });

  test("have as many operations after as before", () => {
    const lost = read.flatMap(({ file, source, document }) => {
      const before = operationsIn(source!);
      const after = document!.operations.length;
      return before === after ? [] : [`${file}: ${before} in, ${after} out`];
    });
    expect(lost).toEqual([]);
  });

  test("have all their schemas", () => {
    const lost = read.flatMap(({ file, source, document }) => {
      const ids = new Set(document!.schemas.map(({ id }) => id));
      const missing = schemasIn(source!).filter((id) => !ids.has(id));
      return missing.length === 0 ? [] : [`${file}: ${missing.join(" ")}`];
    });
    expect(lost).toEqual([]);
  });

  test("refer to schemas that exist", () => {
    const dangling = read.flatMap(({ file, document }) => {
      const ids = new Set(document!.schemas.map(({ id }) => id));
      const text = JSON.stringify(document, (key, value: unknown) =>
        key === "json" ||
        key === "tree" ||
        key === "extensions" ||
        key === "examples" ||
        key === "default"
          ? undefined
          : value,
      );
      const named = [
        ...text.matchAll(/"kind":"ref","schema":("(?:[^"\\]|\\.)*")/g),
      ].map(([, id]) => JSON.parse(id!) as string);
      const missing = named.filter((id) => !ids.has(id));
      return missing.length === 0 ? [] : [`${file}: ${missing[0]}`];
    });
    expect(dangling).toEqual([]);
  });

  test("that are broken on purpose are told so", () => {
    const silent = rows
      .filter(
        ({ file, found }) => broken.test(`/${file}`) && found.length === 0,
      )
      .map(({ file }) => file)
      .filter((file) => !accepted.some(([path]) => path.test(file)));
    expect(silent).toEqual([]);
  });

  test("print their findings", () => {
    const counts = new Map<string, { count: number; files: Set<string> }>();
    for (const { file, found } of rows)
      for (const { code, severity } of found) {
        const key = `${severity} ${code}`;
        const entry = counts.get(key) ?? { count: 0, files: new Set() };
        counts.set(key, {
          count: entry.count + 1,
          files: entry.files.add(file),
        });
      }
    const table = [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([key, { count, files }]) =>
          `${String(count).padStart(6)} in ${String(files.size).padStart(4)} files  ${key}`,
      );
    const refused = rows.filter(({ found }) =>
      found.some(({ severity }) => severity === "error"),
    );
    console.log(
      [`${rows.length} descriptions, ${refused.length} refused`, ...table].join(
        "\n",
      ),
    );
    expect(table.length).toBeGreaterThan(0);
  });
});
