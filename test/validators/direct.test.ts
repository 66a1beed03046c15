import { describe, expect, it, test } from "vitest";
import { judgement } from "../../generator/validators/judge/index.js";
import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/model/index.js";
import { groupsOf, suiteFolder } from "./support/suite.js";

/** What examples are not judged by, and what needs other documents: see `judgement`. */
const left = /^(unevaluated|dynamicRef|refRemote|vocabulary|format|defs)/;

/**
 * A schema that speaks of members and not of a type means an object, here and there only, so what it "ignores" it refuses; and
 * these cases need the metaschema, a URN of the document, or what is unevaluated.
 */
const excused =
  /ignore|non-object|non-array|not objects|primitive|pseudo-array|ref: root pointer ref|URN base URI|remote ref, containing|annotations/i;

describe.skipIf(suiteFolder === null)(
  "judging without code, by the JSON Schema Test Suite",
  () => {
    const groups =
      suiteFolder === null
        ? []
        : groupsOf("draft2020-12").filter(({ file }) => !left.test(file));

    it("agrees but where OpenAPI implies a type", () => {
      let asked = 0;
      const wrong: string[] = [];
      for (const { file, description, schema, tests } of groups) {
        if (!isObject(schema)) continue;
        const judge = judgement(schema);
        for (const { data, valid, description: about } of tests) {
          asked++;
          const passes = judge("", data as Json, "response") === null;
          if (passes !== valid) wrong.push(`${file}: ${description}: ${about}`);
        }
      }
      expect(asked).toBe(866);
      expect(wrong.filter((line) => !excused.test(line))).toEqual([]);
    });
  },
);

const tree: JsonObject = {
  Slow: { type: "string", pattern: "^(a+)+$" },
  Tree: {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string" },
      child: { $ref: "#/Tree" },
      id: { type: "string", readOnly: true },
    },
    additionalProperties: false,
  },
  Made: {
    type: "object",
    required: ["id"],
    properties: { id: { type: "string", readOnly: true } },
  },
  When: { type: "string", format: "date-time" },
  Loop: { $ref: "#/Loop" },
};

test.each([
  ["/Tree", { name: "a", child: { name: 1 } }, "/child/name", "string"],
  ["/Tree", { name: "a", child: {} }, "/child", 'a member "name"'],
  ["/Tree", { name: "a", x: 1 }, "", 'only "name", "child", "id"'],
  ["/When", "2024-02-30T00:00:00Z", "", "date-time"],
] as const)("%s %j", (schema, value, pointer, expected) => {
  expect(judgement(tree)(schema, value as Json, "response")).toEqual({
    pointer,
    expected,
  });
});

test.each([
  ["/Tree", { name: "a", child: { name: "b" } }],
  ["/When", "2024-02-29T23:59:59.1+01:00"],
  ["/Loop", 1],
  ["/Nowhere", 1],
] as const)("%s accepts %j", (schema, value) => {
  expect(judgement(tree)(schema, value as Json, "response")).toBeNull();
});

test("what the server alone writes need not be in a request", () => {
  const judge = judgement(tree);
  expect(judge("/Made", {}, "request")).toBeNull();
  expect(judge("/Made", {}, "response")).not.toBeNull();
});

test("a pattern that would take for ever is given up", () => {
  const begin = performance.now();
  const text = "a".repeat(40) + "!";
  expect(judgement(tree)("/Slow", text, "response")).toBeNull();
  expect(performance.now() - begin).toBeLessThan(5000);
});
