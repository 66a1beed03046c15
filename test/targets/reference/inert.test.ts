import { format } from "prettier";
import { markdownCode } from "../../../generator/lifecycle/text.js";
import { expect, test } from "vitest";
import {
  flatMarkdown,
  inertMarkdown,
  isHarmful,
} from "../../../generator/targets/reference/render/markdown/inert.js";
import { Prose } from "../../../generator/targets/reference/render/markdown/prose.js";
import { markdownProblems } from "../../hostile/outputs.js";

test.each([
  ["a <b> `<c>` d", "a \\<b> `<c>` d"],
  ["# Title ##", "**Title**"],
  ["![a](b)", "\\![a](b)"],
  ["```js\n<a>\n```\n<b>", "```js\n<a>\n```\n\\<b>"],
  ["~~~\n```\n<a>\n~~~\n<b>", "~~~\n```\n<a>\n~~~\n\\<b>"],
  ["``a`b <c>`` <d>", "``a`b <c>`` \\<d>"],
  ["a\r\nb\u2028c\u0000\u202e", "a\nb\nc"],
])("%j is written as %j", (text, markdown) => {
  expect(inertMarkdown(text)).toBe(markdown);
});

test.each([
  "`a\n\n<img src=x onerror=alert(1)>\n\nb`",
  "\\`<img src=x onerror=alert(1)>`",
  "~~~\n```\n~~~\n<img src=x onerror=alert(1)>\n```",
  "x ` y\n` <img src=x onerror=alert(1)> `",
  "[a](javascript:alert(1))",
  "[a]\n\n[a]: javascript:alert(1)",
  "<javascript:alert(1)>",
  "[a](data:text/html,<script>alert(1)</script>)",
  "    ```\n<script>alert(1)</script>\n    ```",
  "- ```\n<script>alert(1)</script>\n- ```",
])("%j means nothing", async (text) => {
  const prose = new Prose();
  await prose.prepare([text]);
  expect(markdownProblems(prose.of(text))).toEqual([]);
  expect(isHarmful(flatMarkdown(text))).toBe(false);
});

test("what is harmful is seen", () => {
  expect(isHarmful("<b>")).toBe(true);
  expect(isHarmful("![a](b)")).toBe(true);
  expect(isHarmful("[a]: javascript:b")).toBe(true);
  expect(isHarmful("[a](https://example.com) `<b>`")).toBe(false);
});

test.each(["a", "a ` b", "a `` b", "`` ` ```", "``` and ````"])(
  "%s is a code span as Prettier writes it",
  async (text) => {
    const span = markdownCode(text);
    expect(await format(span, { parser: "markdown" })).toBe(`${span}\n`);
  },
);

test.each([
  "- a\n  - b\n",
  "- a\n\n",
  "> a\n\n",
  "[^1]\n\n[^1]: a\n\n",
  "# a\n",
  "<",
  "[",
])(
  "100 kB of %j are shown as they are, for which no parser takes minutes",
  async (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const prose = new Prose();
    await prose.prepare([text]);
    expect(prose.of(text)).toBe(`\`\`\`\n${text.trimEnd()}\n\`\`\``);
  },
);

test("a long text that a person would write is laid out", async () => {
  const text = "A paragraph with *emphasis* and a list:\n\n* one\n* two\n\n";
  const prose = new Prose();
  await prose.prepare([text.repeat(100)]);
  expect(prose.of(text.repeat(100))).toContain(
    "_emphasis_ and a list:\n\n- one",
  );
});
