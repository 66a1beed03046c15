import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { descriptionOf } from "../support/fetch-client.js";
import { paletteDescription, shared } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { differences } from "./differences.js";
import { compareWithOracle } from "./oracle.js";

const specs = (path: string): string | null => shared("specs", path);

/** Description, its path, and how many schemas it has at least. */
const descriptions: readonly [string, string | null, number][] = [
  ["palette", paletteDescription, 1875],
  ["qdrant", specs("qdrant/v1.19.x/openapi.json"), 400],
  ["box", specs("box/openapi/openapi-v2025.0.json"), 93],
  ["ory", specs("ory/kratos/v26.2.0.json"), 155],
  ["discord", specs("discord/openapi.json"), 539],
  ["openai", specs("openai/openapi.yaml"), 1422],
];

describe("our types and openapi-typescript's are assignable both ways", () => {
  for (const [name, path, schemas] of descriptions)
    test.skipIf(path === null)(
      name,
      async () => {
        const found = await compareWithOracle(path!);
        const known = differences[name]!.flatMap((one) =>
          one.schemas.map((schema) => [schema, one.how] as const),
        );
        expect(found.errors).toEqual([]);
        expect(found.schemas).toBeGreaterThanOrEqual(schemas);
        expect(Object.fromEntries(found.differences)).toEqual(
          Object.fromEntries(known),
        );
      },
      300_000,
    );
});

test("the comparison sees each kind of difference", async () => {
  const folder = temporaryFolder();
  const schemas = {
    Same: { type: "object", properties: { a: { type: "string" } } },
    Bytes: { type: "string", contentMediaType: "application/octet-stream" },
    Unknown: {
      type: "object",
      properties: { a: { type: "string" } },
      anyOf: [{ required: ["a"] }],
    },
    Reference: {
      type: "object",
      properties: { bytes: { $ref: "#/components/schemas/Bytes" } },
    },
  };
  const description = descriptionOf({ components: { schemas } });
  writeFiles(folder, { "openapi.json": JSON.stringify(description) });
  const found = await compareWithOracle(join(folder, "openapi.json"));
  expect(found.errors).toEqual([]);
  expect(Object.fromEntries(found.differences)).toEqual({
    Bytes: ["wider", "narrower", "members"],
    Unknown: ["narrower", "members"],
  });
}, 60_000);
