import { expect, test } from "vitest";
import {
  keyword,
  literal,
} from "../../../generator/targets/typescript/model/type.js";
import {
  besideLiterals,
  union,
} from "../../../generator/targets/typescript/plan/unions.js";

const string = keyword("string");
const open = besideLiterals("string");
const a = literal("a");

test.each([
  ["a bare string beside literals would swallow them", [a, string], [a, open]],
  ["it is written once", [a, open, string], [a, open]],
  [
    "literals of another type are no reason",
    [literal(1), string],
    [literal(1), string],
  ],
  [
    "null stands last",
    [keyword("null"), a, string],
    [a, open, keyword("null")],
  ],
])("%s", (_, given, wanted) => {
  expect(union(given)).toEqual({ kind: "union", members: wanted });
});

test("a string alone stays bare", () => {
  expect(union([string, string])).toEqual(string);
});
