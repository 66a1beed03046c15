import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { parseSource } from "../../generator/source/index.js";

/** What parsing a text says: code, pointer and, for text that is no tree, line and column. */
function parsed(file: string, text: string) {
  const found: Diagnostic[] = [];
  const source = parseSource(file, text, (diagnostic) =>
    found.push(diagnostic),
  );
  return {
    tree: source?.tree ?? null,
    format: source?.format ?? null,
    found: found.map(({ code, source: at }) =>
      at?.position === undefined
        ? `${code} ${at?.pointer ?? ""}`.trim()
        : `${code} ${at.position.line}:${at.position.column}`,
    ),
    messages: found.map(({ message }) => message),
  };
}

describe("JSON", () => {
  test.each([
    ["plain", '{"a": [1, true, null, "x"]}'],
    ["with a byte order mark", '\uFEFF{"a": [1, true, null, "x"]}'],
    ["with tabs", '\n\t{\r\n\t"a"\t:\t[1,\ttrue, null, "x"]}\n'],
  ])("%s", (_name, text) => {
    for (const file of ["a.json", "a.yaml", "a"])
      expect(parsed(file, text)).toMatchObject({
        tree: { a: [1, true, null, "x"] },
        format: "json",
        found: [],
      });
  });

  test.each<[text: string, at: string, problem: string]>([
    ['{"a": 1,}', "1:9", 'there is a comma before "}"'],
    ['{"a": [1, 2,]}', "1:13", 'there is a comma before "]"'],
    ['{"a": 1\n "b": 2}', "2:2", 'expected "," or "}" but found "\\""'],
    ['{"a" 1}', "1:6", 'expected ":" but found "1"'],
    [
      "{'a': 1}",
      "1:2",
      'expected a member name in double quotes but found "\'"',
    ],
    ["{a: 1}", "1:2", 'expected a member name in double quotes but found "a"'],
    ['{"a": undefined}', "1:7", 'expected a value but found "undefined"'],
    ['{"a": 01}', "1:7", 'expected a value but found "01"'],
    ['{"a": .5}', "1:7", 'expected a value but found "."'],
    ['{"a": "x\ny"}', "1:7", "this string is not closed on its line"],
    ['{"a": "x', "1:7", "this string is never closed"],
    ['{"a": "\\q"}', "1:8", 'unknown escape but found "\\\\"'],
    [
      '{"a": "\t"}',
      "1:8",
      'a control character must be escaped but found "\\t"',
    ],
    ['{"a": [1, 2', "1:12", 'the file ends inside an array: "]" is missing'],
    ['{"a": {', "1:8", 'the file ends inside an object: "}" is missing'],
    ['{"a": 1} x', "1:10", 'expected the end of the file but found "x"'],
    [
      '{"a": 1} // comment',
      "1:10",
      'expected the end of the file but found "/"',
    ],
    [
      "{\n  // comment\n}",
      "2:3",
      'expected a member name in double quotes but found "/"',
    ],
    ["[", "1:2", 'the file ends inside an array: "]" is missing'],
    ["[1 2]", "1:4", 'expected "," or "]" but found "2"'],
    ['{"a": tru}', "1:7", 'expected a value but found "tru"'],
    ['{"a": 1e}', "1:7", 'expected a value but found "1e"'],
    ['{"a": \u{1F600}}', "1:7", 'expected a value but found "\u{1F600}"'],
  ])("%j is malformed at %s", (text, at, problem) => {
    const result = parsed("a.json", text);
    expect(result.found).toEqual([`source/malformed-json ${at}`]);
    expect(result.messages).toEqual([`This is not valid JSON: ${problem}.`]);
  });

  test("every fault that JSON.parse finds has a place, for every way of damaging a text", () => {
    const text =
      '{"a": [1.5e3, "b\\u0041\\n", {"c": null, "d": true}, []], "e": {}}';
    for (let at = 0; at < text.length; at++)
      for (const damaged of [
        text.slice(0, at),
        text.slice(0, at) + text.slice(at + 1),
        `${text.slice(0, at)}#${text.slice(at)}`,
      ]) {
        let valid = true;
        try {
          JSON.parse(damaged);
        } catch {
          valid = false;
        }
        if (valid || damaged === "") continue;
        expect(parsed("a.json", damaged).found, damaged).toEqual([
          expect.stringMatching(/^source\/malformed-json \d+:\d+$/),
        ]);
      }
  });

  test("a member that is written twice is an error, with both places", () => {
    const found: Diagnostic[] = [];
    parseSource(
      "a.json",
      '{"paths": {\n"/a": {},\n"\\/a": {"x": "not \\": a name"}}}',
      (diagnostic) => found.push(diagnostic),
    );
    expect(found).toMatchObject([
      {
        code: "source/repeated-key",
        source: { pointer: "/paths/~1a", position: { line: 3, column: 2 } },
        related: [{ source: { position: { line: 2, column: 2 } } }],
      },
    ]);
  });

  test("a member that is written twice is found beside one whose name ends in a backslash", () => {
    expect(parsed("a.json", '{"a\\\\": 1, "b": 1, "b": 2}').found).toEqual([
      "source/repeated-key 1:21",
    ]);
  });

  test("text that looks like a repeated member is none", () => {
    expect(
      parsed("a.json", '{"a": "\\"a\\": 1", "b": "\\"a\\":", "c": {"a": 1}}')
        .found,
    ).toEqual([]);
  });

  test("integers that cannot be held are said, others are not", () => {
    const text =
      '{"max": 9223372036854775807, "exact": 9007199254740992, "list": [-9007199254740993], "text": "9223372036854775807", "float": 1.0000000000000000001, "even": 18014398509481984}';
    const result = parsed("a.json", text);
    expect(result.found).toEqual([
      "source/inexact-integer /max",
      "source/inexact-integer /list/0",
    ]);
    expect(result.messages[0]).toContain("9223372036854775807");
    expect(result.messages[0]).toContain("9223372036854775808");
    expect(parsed("a.yaml", "max: 9223372036854775807\n").found).toEqual([
      "source/inexact-integer /max",
    ]);
  });
});

describe("YAML", () => {
  test("of the 1.2 core schema: no dates, no yes and no", () => {
    expect(
      parsed(
        "a.yaml",
        "openapi: 3.1.0\ndate: 2020-01-01\nyes: no\n200: ok\nnumber: 1.5\nnothing: ~\n",
      ).tree,
    ).toEqual({
      openapi: "3.1.0",
      date: "2020-01-01",
      yes: "no",
      "200": "ok",
      number: 1.5,
      nothing: null,
    });
  });

  test("aliases and merge keys", () => {
    expect(
      parsed("a.yml", "a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 2\n").tree,
    ).toEqual({
      a: { b: 1 },
      c: { b: 1 },
      d: { b: 1, e: 2 },
    });
  });

  test("a name of a prototype is a name", () => {
    const { tree } = parsed("a.yaml", "__proto__: {polluted: true}\n");
    expect(Object.keys(tree!)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test.each<[text: string, at: string]>([
    ["a: 1\n b: [", "2:3"],
    ["a: 1\na: 2\n", "2:1"],
    ["a: [1, 2\n", "2:1"],
    ["a: &x 1\nb: *y\n", "2:5"],
    ["\ta: 1\n", "1:3"],
    ["a: 1\n---\nb: 2\n", "1:1"],
  ])("%j is malformed at %s", (text, at) => {
    expect(parsed("a.yaml", text).found).toEqual([
      `source/malformed-yaml ${at}`,
    ]);
  });

  test("a bracket that is closed too far left is read, with a warning", () => {
    const text = "a:\n  b: {\n    c: 1\n  }\n  d: [\n  1\n  ]\n  e: 2\n";
    expect(parsed("a.yaml", text)).toMatchObject({
      tree: { a: { b: { c: 1 }, d: [1], e: 2 } },
      found: ["source/yaml-indentation 4:3"],
    });
  });

  test("without an extension it is guessed from the first character", () => {
    expect(parsed("description", "a: 1").format).toBe("yaml");
    expect(parsed("description", "{a: 1}").found).toEqual([
      "source/malformed-json 1:2",
    ]);
    expect(parsed("a.yaml", "{a: 1}").tree).toEqual({ a: 1 });
  });
});

describe("refused", () => {
  const deep = (depth: number) =>
    `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
  const laughs = ["a0: &a0 [x]"]
    .concat(
      Array.from(
        { length: 30 },
        (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`,
      ),
    )
    .join("\n");
  test.each<[name: string, file: string, text: string, want: string]>([
    ["an empty file", "a.yaml", "", "source/empty"],
    ["white space", "a.json", " \n\t", "source/empty"],
    ["a list", "a.json", "[1]", "source/not-an-object"],
    ["a text", "a.yaml", "hello\n", "source/not-an-object"],
    ["null", "a.yaml", "# nothing\n---\n", "source/not-an-object"],
    ["infinity", "a.yaml", "a: {b: .inf}\n", "source/not-finite /a/b"],
    ["infinity by exponent", "a.json", '{"a": 1e999}', "source/not-finite /a"],
    [
      "an alias of its own parent",
      "a.yaml",
      "a: &x {b: [*x]}\n",
      "source/alias-cycle /a/b/0",
    ],
    ["aliases that multiply", "a.yaml", laughs, "source/alias-expansion"],
  ])("%s", (_name, file, text, want) => {
    const result = parsed(file, text);
    expect(result.tree).toBeNull();
    expect(result.found).toEqual([want]);
  });

  test("nesting without end, in both formats", () => {
    for (const depth of [401, 100_000]) {
      expect(parsed("a.json", deep(depth)).found[0]).toMatch(
        /^source\/too-deep/,
      );
      expect(
        parsed("a.yaml", `# yaml\n${deep(depth).replaceAll('"', "")}`).tree,
      ).toBeNull();
    }
    expect(parsed("a.json", deep(400)).found).toEqual([]);
  });
});
