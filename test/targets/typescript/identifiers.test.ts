import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameOf, splitWords } from "../../../generator/names/index.js";
import {
  fileName,
  memberName,
  typeName,
  variableName,
} from "../../../generator/targets/typescript/names/identifiers.js";
import { builtinTypes } from "../../../generator/targets/typescript/names/reserved.js";
import { isIdentifierName } from "../../../generator/targets/typescript/names/unicode.js";

describe("names of types", () => {
  test.each([
    ["virtualMachine", "VirtualMachine"],
    ["v1.Foo_Bar", "V1FooBar"],
    ["Error", "ErrorShape"],
    ["error", "ErrorShape"],
    ["ErrorShape", "ErrorShapeShape"],
    ["Record", "RecordShape"],
    ["Shape", "Shape"],
    ["string", "StringShape"],
    ["用户", "用户"],
    ["Größe", "Größe"],
    ["😀", "U1f600"],
    ["3DModel", "_3DModel"],
    ["class", "Class"],
  ])("%s is %s", (text, name) => {
    expect(typeName(splitWords(text), builtinTypes)).toBe(name);
  });

  test("are identifiers, and differ where words differ", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom(...builtinTypes),
      fc.constantFrom("ErrorShape", "ErrorShapeShape", "error_shape"),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [splitWords(a), splitWords(b)];
        const names = [one, other].map((words) =>
          typeName(words, builtinTypes),
        );
        for (const name of names) expect(isIdentifierName(name)).toBe(true);
        if (one.join("").toLowerCase() !== other.join("").toLowerCase())
          expect(names[0]).not.toBe(names[1]);
      }),
    );
  });
});

test.each([
  ["get", "get", "get"],
  ["delete", "delete", "delete_"],
  ["constructor", "constructor_", "constructor_"],
  ["then", "then_", "then_"],
  ["virtual-machine", "virtualMachine", "virtualMachine"],
  ["await", "await", "await_"],
])("%s is the member %s and the variable %s", (text, member, variable) => {
  const name = memberName(splitWords(text));
  expect([name, variableName(name)]).toEqual([member, variable]);
});

test.each([
  ["cloudAccounts", "cloud-accounts"],
  ["aux", "aux_"],
  ["用户", "用户"],
])("%s is the file %s", (text, file) => {
  expect(fileName(nameOf(splitWords(text)))).toBe(file);
});
