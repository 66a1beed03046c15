import { describe, expect, test } from "vitest";
import { locate } from "../../generator/source/index.js";

const json = `{
  "openapi": "3.1.0",
  "paths": {
    "/a/{id}": {
      "get": { "parameters": [{ "$ref": "#/x" }, 5] }
    },
    "/b": {}
  },
  "empty": {},
  "a~b": null
}
`;

const yaml = `openapi: 3.1.0
paths:
  /a/{id}:
    get:
      parameters:
        - $ref: "#/x"
        - 5
      description: |
        Several
        lines
  "/b": {}
shared: &shared
  name: x
use: *shared
merged:
  200: first
`;

describe.each([
  ["json", json],
  ["yaml", yaml],
] as const)("in %s", (format, text) => {
  const shown = (pointer: string) => {
    const found = locate({ text, format }, pointer);
    if (found === null) return null;
    const { line, column, offset, length } = found;
    expect(
      text.split("\n")[line - 1]!.slice(column - 1, column - 1 + length),
    ).toBe(text.slice(offset, offset + length));
    return [line, text.slice(offset, offset + length)];
  };
  const lines =
    format === "json"
      ? { path: 4, get: 5, ref: 5, b: 7 }
      : { path: 3, get: 4, ref: 6, b: 11 };

  test("a member whose value is an object is shown by its name", () => {
    expect(shown("/paths/~1a~1{id}")).toEqual([
      lines.path,
      format === "json" ? "/a/{id}" : "/a/{id}",
    ]);
    expect(shown("/paths/~1a~1{id}/get")).toEqual([lines.get, "get"]);
    expect(shown("/paths/~1b")).toEqual([lines.b, "/b"]);
  });

  test("a text or number is shown itself", () => {
    expect(shown("/openapi")![1]).toBe("3.1.0");
    expect(shown("/paths/~1a~1{id}/get/parameters/0/$ref")).toEqual([
      lines.ref,
      "#/x",
    ]);
    expect(shown("/paths/~1a~1{id}/get/parameters/1")![1]).toBe("5");
  });

  test("what is not there is shown by its nearest ancestor", () => {
    expect(shown("/paths/~1a~1{id}/get/responses/200")).toEqual([
      lines.get,
      "get",
    ]);
    expect(shown("/paths/~1a~1{id}/get/parameters/7")![1]).toBe("parameters");
    expect(shown("/openapi/deeper")![1]).toBe("3.1.0");
    expect(shown("")![0]).toBe(1);
    expect(shown("/nope")![0]).toBe(1);
  });
});

describe("in YAML only", () => {
  const at = (pointer: string) => {
    const { line, offset, length } = locate(
      { text: yaml, format: "yaml" },
      pointer,
    )!;
    return [line, yaml.slice(offset, offset + length)];
  };
  test("an alias leads to what it repeats", () => {
    expect(at("/use/name")).toEqual([13, "x"]);
    expect(at("/use")).toEqual([14, "use"]);
  });
  test("brackets that are closed too far left", () => {
    const text = "a:\n  b: [\n  1\n  ]\n  c: {\n  d: 2 }\n  e: 3\n";
    const place = locate({ text, format: "yaml" }, "/a/c/d")!;
    expect(place).toMatchObject({ line: 6, column: 6 });
    expect(text[place.offset]).toBe("2");
    expect(locate({ text, format: "yaml" }, "/a/e")).toMatchObject({ line: 7 });
  });
  test("a number as a name", () =>
    expect(at("/merged/200")).toEqual([16, "first"]));
  test("a text of several lines is shown by its first", () => {
    expect(at("/paths/~1a~1{id}/get/description")[0]).toBe(8);
  });
});

test("of two members with one name the last counts, as for JSON.parse", () => {
  expect(
    locate({ text: '{"a": 1,\n"a": 2}', format: "json" }, "/a")!.line,
  ).toBe(2);
});

test("windows line ends, tabs and long names", () => {
  const long = "x".repeat(5000);
  const text = `{\r\n\t"${long}": {\r\n\t\t"b": 1}}`;
  expect(locate({ text, format: "json" }, `/${long}/b`)).toMatchObject({
    line: 3,
    column: 8,
  });
});

test("text that cannot be parsed has no places", () => {
  expect(locate({ text: "a: [", format: "yaml" }, "/a")).toBeNull();
});
