import { expect, test } from "vitest";
import type { Json } from "../../generator/model/index.js";
import { parseSource } from "../../generator/source/index.js";
import { sortKeys } from "../../generator/source/sort-keys.js";

const text = (value: unknown): string => JSON.stringify(value);

test("members are sorted at every depth, lists are not", () => {
  const tree = JSON.parse(
    '{"b":[{"z":1,"a":2},3],"a":{"d":1,"c":{"y":1,"x":1}},"10":1,"9":1,"_":0}',
  ) as Json;
  expect(text(sortKeys(tree, false))).toBe(
    '{"9":1,"10":1,"_":0,"a":{"c":{"x":1,"y":1},"d":1},"b":[{"a":2,"z":1},3]}',
  );
});

test("what is sorted already is kept", () => {
  const tree = { a: { x: [1, { y: 2 }] }, b: { d: 1, c: 1 } };
  const { a } = tree;
  const sorted = sortKeys(tree, false);
  expect(sorted).toBe(tree);
  expect(sorted.a).toBe(a);
  expect(Object.keys(sorted.b)).toEqual(["c", "d"]);
});

test("a member called __proto__ stays one", () => {
  const sorted = sortKeys(
    JSON.parse('{"b":1,"__proto__":{"z":1,"a":1}}') as Json,
    false,
  );
  expect(text(sorted)).toBe('{"__proto__":{"a":1,"z":1},"b":1}');
  expect(Object.getPrototypeOf(sorted)).toBe(Object.prototype);
});

test("a YAML alias stays one object", () => {
  const source = parseSource(
    "a.yaml",
    "openapi: 3.1.0\nx: &x { b: 1, a: 2 }\ny: *x\n",
    () => undefined,
  );
  expect(source?.tree["x"]).toBe(source?.tree["y"]);
  expect(text(source?.tree["x"])).toBe('{"a":2,"b":1}');
});
