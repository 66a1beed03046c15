import { expect, test } from "vitest";
import { upgrade } from "../../generator/upgrade/index.js";
import { parseSource } from "../../generator/source/index.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";

function upgraded(description: object) {
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic): void => void found.push(one);
  const text = JSON.stringify(description);
  const source = parseSource("openapi.json", text, report)!;
  return { source, tree: upgrade(source, report)!.tree, found };
}

const description = (schemas: object) => ({
  openapi: "3.1.0",
  info: { title: "A", version: "1" },
  paths: {},
  components: { schemas },
});

test("nullable in 3.1 is read as 3.0 meant it, and said once", () => {
  const { tree, found } = upgraded(
    description({
      A: { type: "string", nullable: true },
      B: { nullable: true, oneOf: [{ type: "string" }, { type: "number" }] },
      C: { type: "object", properties: { nullable: { type: "boolean" } } },
    }),
  );
  expect(tree).toMatchObject({
    components: {
      schemas: {
        A: { type: ["string", "null"] },
        B: {
          oneOf: [{ type: "string" }, { type: "number" }, { type: "null" }],
        },
        C: { type: "object", properties: { nullable: { type: "boolean" } } },
      },
    },
  });
  const kept = found.filter(({ code }) => code === "upgrade/nullable-kept");
  expect(kept.map(({ source }) => source?.pointer)).toEqual([
    "/components/schemas/A/nullable",
  ]);
});

test("exclusive limits of 3.0 in 3.1 are read as 3.0 meant them, and said once", () => {
  const { tree, found } = upgraded(
    description({
      A: { type: "number", minimum: 0, exclusiveMinimum: true },
      B: { type: "number", maximum: 9, exclusiveMaximum: false },
      C: { type: "number", exclusiveMinimum: 0 },
    }),
  );
  expect(tree).toMatchObject({
    components: {
      schemas: {
        A: { exclusiveMinimum: 0 },
        B: { maximum: 9 },
        C: { exclusiveMinimum: 0 },
      },
    },
  });
  expect(JSON.stringify(tree)).not.toMatch(/"minimum"|true|false/);
  const kept = found.filter(({ code }) => code === "upgrade/exclusive-kept");
  expect(kept.map(({ source }) => source?.pointer)).toEqual([
    "/components/schemas/A/exclusiveMinimum",
  ]);
  expect(kept[0]!.message).toContain("in 1 further places");
});

test("a 3.1 description without it stays the very same tree", () => {
  const { source, tree, found } = upgraded(
    description({ A: { type: ["string", "null"] } }),
  );
  expect(tree).toBe(source.tree);
  expect(found).toEqual([]);
});
