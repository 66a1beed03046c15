import * as fc from "fast-check";
import * as ts from "typescript";
import { describe, expect, test } from "vitest";
import { documentationLines } from "../../../generator/targets/typescript/render/documentation.js";
import { markdownText } from "../../../generator/targets/typescript/render/templates.js";
import {
  propertyKey,
  stringLiteral,
} from "../../../generator/targets/typescript/render/text.js";

const anyText = fc.string({ unit: "binary", maxLength: 40 });
const hostile = fc.array(
  fc.constantFrom(
    "*/", "/*", "//", "`", "${x}", "'", '"', "\\", "\n", "\r", "\u2028", "\u0000", "\u202e", "@ts-ignore",
    "@deprecated", " ", "\t", "a", "漢", "\ud800", "{@link x}", "* ", "-", "```",
  ),
  { maxLength: 12 },
).map((parts) => parts.join("")); // prettier-ignore

describe("string literals", () => {
  test.each([
    ["plain", '"plain"'],
    ['say "hi"', "'say \"hi\"'"],
    ["it's", '"it\'s"'],
    ["both ' and \"", '"both \' and \\""'],
    ["line\nbreak", '"line\\nbreak"'],
    ["\u2028\u202e\u0000", '"\\u2028\\u202e\\u0000"'],
    ["${x} `", '"${x} `"'],
    ["\ud800", '"\\ud800"'],
    ["😀", '"😀"'],
  ])("%j", (text, literal) => {
    expect(stringLiteral(text)).toBe(literal);
  });

  test("mean the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostile), (text) => {
        const value: unknown = new Function(`return ${stringLiteral(text)}`)();
        expect(value).toBe(text);
      }),
    );
  });

  test("as keys make own members, __proto__ too", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, hostile, fc.constant("__proto__")),
        (key) => {
          const made = new Function(
            `return { ${propertyKey(key)}: 1 }`,
          )() as object;
          expect(Object.keys(made)).toEqual([key]);
        },
      ),
    );
  });
});

describe("comments", () => {
  const of = (text: string, deprecated: string | null = null) =>
    documentationLines({ text, default: null, deprecated });

  test.each<[string, readonly string[]]>([
    ["One line", ["/** One line */"]],
    ["", []],
    [" \n ", []],
    ["Two\r\nlines  ", ["/**", " * Two", " * lines", " */"]],
    ["ends */ here", ["/** ends *\\/ here */"]],
    ["@ts-ignore", ["/** \\@ts-ignore */"]],
    ["mail a@b.c to @us", ["/** mail a@b.c to \\@us */"]],
    ["a\u2028b\u0000c", ["/**", " * a", " * bc", " */"]],
    [
      "  Indented\n    as a block",
      ["/**", " * Indented", " * as a block", " */"],
    ],
  ])("%j", (text, lines) => {
    expect(of(text)).toEqual(lines);
  });

  test("have the sentence of @deprecated as last tag", () => {
    expect(of("Text", "Sunset: cut-off 2026-04-04.")).toEqual([
      "/**",
      " * Text",
      " *",
      " * @deprecated Sunset: cut-off 2026-04-04.",
      " */",
    ]);
  });

  test("never break inside of a code span", () => {
    const wire = `\`GET /v1/${"segment/".repeat(12)}\``;
    expect(of(`${wire} (\`operationId\`)`)).toEqual([
      "/**",
      ` * ${wire}`,
      " * (`operationId`)",
      " */",
    ]);
    const spans = of("word `a b` ".repeat(20)).slice(1, -1);
    expect(spans.length).toBeGreaterThan(1);
    for (const line of spans) expect(line.split("`").length % 2).toBe(1);
  });

  test("wrap long prose, and leave tables, code and lists as they are", () => {
    const long = "word ".repeat(30).trim();
    const lines = of(
      `${long}\n\n| ${long} |\n- ${long}\n\`\`\`\n${long}\n\`\`\``,
    );
    expect(lines.filter((line) => line.length > 80)).toEqual([
      ` * | ${long} |`,
      ` * ${long}`,
    ]);
    expect(lines.find((line) => line.startsWith(" * - "))).toBeDefined();
    expect(lines.filter((line) => line.startsWith(" *   word"))).not.toEqual(
      [],
    );
  });

  test("are one comment with no tags of their own, whatever the text is", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostile), hostile, (text, sentence) => {
        const comment = of(text, sentence).join("\n");
        const source = ts.createSourceFile(
          "a.ts",
          `const before = 1;\n${comment}\nexport const after = 2;\n`,
          ts.ScriptTarget.Latest,
          true,
        );
        expect(source.statements).toHaveLength(2);
        const tags = ts.getJSDocTags(source.statements[1]!);
        expect(tags.map((tag) => tag.tagName.text)).toEqual(["deprecated"]);
      }),
      { numRuns: 400 },
    );
  });
});

test("Markdown text is one line of itself", () => {
  expect(markdownText("a *b*\n# <img> [x](y) `z`\u202e")).toBe(
    "a \\*b\\* \\# \\<img\\> \\[x\\](y) \\`z\\`",
  );
});
