import * as prettier from "prettier";
import { expect, test } from "vitest";
import { withinLines } from "../../../generator/targets/typescript/render/within-lines.js";
import {
  ifStatement,
  returnStatement,
} from "../../../generator/validators/print/layout.js";

const long = "x".repeat(90);

test.each([
  `const a = typeof o["${long}"] === "string" && b;\n`,
  `const a = typeof o["${"漢".repeat(35)}"] === "string" && b;\n`,
])("%s is laid out as Prettier does", async (text) => {
  const laid = await withinLines({ path: "a.ts", text });
  expect(laid.text).not.toBe(text);
  expect(laid.text).toBe(await prettier.format(text, { parser: "typescript" }));
});

test.each([
  `const a = b;\n`,
  `export const A: ${long} =\n  b;\n`,
  `/** ${long} */\nconst a   = b;\n`,
  `const a =\n  /${long}/u;\nconst b   = a;\n`,
  `// prettier-ignore\nconst a   = "${long}";\n`,
  `call(\n  '"a" ${long}',\n  b   );\n`,
  `const a   = "${long}" || ${Array.from({ length: 5000 }, () => "b").join(" ||\n")};\n`,
])("%s stays as it is", async (text) => {
  expect(await withinLines({ path: "a.ts", text })).toEqual({
    path: "a.ts",
    text,
  });
});

// Where the condition fits on a line of its own, but not with what stands around it.
test.each(Array.from({ length: 12 }, (_, at) => at + 26))(
  "conditions with names of %i letters are laid out as Prettier does",
  async (length) => {
    const name = "n".repeat(length);
    const code = { op: "&&", parts: [`${name}1`, `${name}2`] } as const;
    const text = [
      "function check() {",
      ifStatement(code, "return false;", 2),
      ifStatement({ not: code }, "return false;", 2),
      ifStatement({ left: name, compare: "===", right: name }, "return;", 2),
      returnStatement({ not: code }, 2),
      "}\n",
    ].join("\n");
    expect(text).toBe(await prettier.format(text, { parser: "typescript" }));
  },
);
