import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Json } from "../../../generator/model/index.js";
import { shared } from "../../support/shared.js";

/** A group of tests of the JSON Schema Test Suite: one schema, several values. */
export interface Group {
  readonly file: string;
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

/** The folder of the suite; null where it is not on this machine. */
export const suiteFolder: string | null = shared("json-schema-test-suite");

/** All groups of the files of a folder, such as `draft2020-12` or `draft2020-12/optional/format`. */
export function groupsOf(folder: string): Group[] {
  const path = join(suiteFolder as string, "tests", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) =>
      (JSON.parse(readFileSync(join(path, name), "utf8")) as Group[]).map(
        (group) => ({ ...group, file: name.slice(0, -".json".length) }),
      ),
    );
}

/** The documents that the suite's schemas refer to: its remotes, and the metaschemas of draft 2020-12. */
export function remotes(): Map<string, Json> {
  const documents = new Map<string, Json>();
  const root = join(suiteFolder as string, "remotes");
  const walk = (path: string): void => {
    for (const name of readdirSync(join(root, path))) {
      const inner = join(path, name);
      if (statSync(join(root, inner)).isDirectory()) walk(inner);
      else
        documents.set(
          `http://localhost:1234/${inner}`,
          JSON.parse(readFileSync(join(root, inner), "utf8")) as Json,
        );
    }
  };
  walk("");
  const require = createRequire(import.meta.url);
  const folder = join(
    dirname(require.resolve("ajv/dist/2020.js")),
    "refs/json-schema-2020-12",
  );
  const base = "https://json-schema.org/draft/2020-12";
  documents.set(`${base}/schema`, read(join(folder, "schema.json")));
  for (const name of readdirSync(join(folder, "meta")))
    documents.set(
      `${base}/meta/${name.replace(/\.json$/, "")}`,
      read(join(folder, "meta", name)),
    );
  return documents;
}

function read(file: string): Json {
  return JSON.parse(readFileSync(file, "utf8")) as Json;
}
