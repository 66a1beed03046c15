import { describe, expect, it } from "vitest";
import {
  appendPointer,
  own,
  pointerTokens,
} from "../../generator/model/index.js";

describe("JSON pointers (RFC 6901)", () => {
  it.each([
    ["", ["paths", "/a~b/{id}", 0], "/paths/~1a~0b~1{id}/0"],
    ["/x", [], "/x"],
    ["/x", [""], "/x/"],
  ] as const)("appends to %j the tokens %j", (pointer, tokens, expected) => {
    expect(appendPointer(pointer, ...tokens)).toBe(expected);
  });

  it.each([
    ["", []],
    ["/", [""]],
    ["/~01/a~1b", ["~1", "a/b"]],
  ])("splits %j", (pointer, tokens) => {
    expect(pointerTokens(pointer)).toEqual(tokens);
  });
});

describe("own", () => {
  it("never finds what a prototype has", () => {
    expect(own({}, "constructor")).toBeUndefined();
    expect(own({}, "__proto__")).toBeUndefined();
    expect(own(JSON.parse('{"__proto__": 1}'), "__proto__")).toBe(1);
  });
});
