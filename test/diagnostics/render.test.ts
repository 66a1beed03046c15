import { describe, expect, test } from "vitest";
import {
  diagnostic,
  type Diagnostic,
} from "../../generator/diagnostics/index.js";
import { codeFrame } from "../../generator/diagnostics/frame.js";
import { nearest } from "../../generator/diagnostics/nearest.js";
import { printable } from "../../generator/diagnostics/printable.js";
import {
  countDiagnostics,
  renderDiagnostics,
  type Locator,
} from "../../generator/diagnostics/render.js";
import { locate } from "../../generator/source/index.js";

const text = `openapi: 3.1.0
info:
  title: A
  version: "1"
paths: {}
`;
const source = { text, format: "yaml" as const };
const locator: Locator = (ref) => {
  const place = ref.position
    ? { ...ref.position, length: 1 }
    : locate(source, ref.pointer);
  return place && { text, place };
};
const options = {
  locate: locator,
  paint: (_style: unknown, shown: string) => shown,
  limits: { error: 2, warning: 1, info: 0 },
};

const unknown = (member: string, pointer: string): Diagnostic =>
  diagnostic(
    "config/unknown-member",
    { member, suggestion: "" },
    { file: "a.yaml", pointer },
  );

describe("rendering", () => {
  test("place, code, message, lines around it, hint, related places", () => {
    const found = {
      ...unknown("title", "/info/title"),
      related: [
        { message: "See", source: { file: "a.yaml", pointer: "/paths" } },
      ],
    };
    expect(renderDiagnostics([found], options)).toBe(`\
a.yaml:3:10 - error config/unknown-member: \`title\` is no member here.

    1 | openapi: 3.1.0
    2 | info:
  > 3 |   title: A
      |          ^
    4 |   version: "1"

  Hint: Remove it or write it as the documentation does.
  See a.yaml:5:1
`);
  });

  test("a finding without a place", () => {
    const found = diagnostic("config/none", {}, null);
    expect(renderDiagnostics([found], options)).toMatch(
      /^error config\/none: There is no configuration in this folder\.\n {2}Hint: /,
    );
  });

  test("a place that cannot be found is named by its pointer", () => {
    const found = unknown("x", "/a/b");
    const nowhere = { ...options, locate: () => null };
    expect(renderDiagnostics([found], nowhere)).toMatch(/^a\.yaml#\/a\/b - /);
  });

  test("sorted, each once, so many of one code", () => {
    const busy = diagnostic(
      "emit/recovered",
      { directory: "a", kind: "completed" },
      null,
    );
    const kept = (path: string) => diagnostic("emit/kept", { path }, null);
    const findings = [
      kept("z"),
      kept("y"),
      busy,
      unknown("c", "/list/10"),
      unknown("b", "/list/9"),
      unknown("b", "/list/9"),
      unknown("a", "/info"),
    ];
    const lines = renderDiagnostics(findings, options)
      .split("\n")
      .filter((line) => /^(\S.* - |\S*warning|…)/.test(line));
    expect(lines.map((line) => line.replace(/: .*/, ""))).toEqual([
      "a.yaml:2:1 - error config/unknown-member",
      "a.yaml:1:1 - error config/unknown-member",
      "… and 1 more config/unknown-member",
      "warning emit/kept",
      "… and 1 more emit/kept",
    ]);
    expect(countDiagnostics(findings)).toBe("3 errors, 2 warnings, 1 note");
    expect(countDiagnostics([])).toBe("");
  });
});

describe("code frames", () => {
  test("at the first and the last line", () => {
    expect(codeFrame("a\nb", { line: 1, column: 1, length: 1 })).toEqual([
      "> 1 | a",
      "    | ^",
      "  2 | b",
    ]);
    expect(codeFrame("a\r\nbc", { line: 2, column: 2, length: 9 })).toEqual([
      "  1 | a",
      "> 2 | bc",
      "    |  ^",
    ]);
  });

  test("in a line of megabytes", () => {
    const line = `{"a":"${"x".repeat(3_000_000)}","bad":1,"c":"${"y".repeat(99)}"}`;
    const column = line.indexOf('"bad"') + 1;
    const frame = codeFrame(line, { line: 1, column, length: 5 });
    expect(frame).toHaveLength(2);
    expect(frame[0]).toHaveLength("> 1 | ".length + 102);
    const start = frame[1]!.indexOf("^");
    expect(frame[0]!.slice(start, start + 5)).toBe('"bad"');
  });

  test("nothing in it can steer a terminal", () => {
    const frame = codeFrame("\u001b[2Jx\u202ey\tz", {
      line: 1,
      column: 5,
      length: 1,
    });
    expect(frame).toEqual(["> 1 | \\u001b[2Jx\\u202ey z", "    |          ^"]);
    expect(printable("a\nb\tc\u0007\u061c")).toBe("a\nb\tc\\u0007\\u061c");
  });

  test("a message is one line, and no log takes part of it for a command", () => {
    const found = unknown("a\n::add-mask::b\r##vso[c]\u2028d", "/info");
    const [first] = renderDiagnostics([found], options).split("\n");
    expect(first).toContain(
      "`a\\n::add-mask::b\\u000d##vso[c] d` is no member here.",
    );
  });

  test("of a very long message the ends are shown", () => {
    const found = unknown("x".repeat(100_000), "/info");
    const [first] = renderDiagnostics([found], options).split("\n");
    expect(first!.length).toBeLessThan(900);
    expect(first).toMatch(/x … x+` is no member here\.$/);
  });
});

test.each([
  ["genrate", "generate"],
  ["generat", "generate"],
  ["GENERATE", "generate"],
  ["gneerate", "generate"],
  ["inspct", "inspect"],
  ["xyz", null],
  ["", null],
])("nearest to %j is %j", (word, wanted) => {
  expect(nearest(word, ["generate", "inspect"])).toBe(wanted);
});
