import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/read.js";
import { catalogue } from "../../generator/diagnostics/catalogue/index.js";
import { projectRoot } from "../support/shared.js";

const page = readFileSync(join(projectRoot, "docs/lint.md"), "utf8");

test("the table of docs/lint.md has every rule, at its level", () => {
  const rows = [
    ...page.matchAll(
      /^\| `((?:lint|validators)\/[\w-]+)`(?: \\\*)? +\| (\w+)/gm,
    ),
  ];
  const levels = { error: "error", warning: "warning", info: "note" };
  const rules = Object.entries(catalogue)
    .filter(([code]) =>
      /^lint\/|^validators\/(?:invalid-keyword|pathological)/.test(code),
    )
    .map(([code, { severity }]) => `${code} ${levels[severity]}`);
  expect(rows.map(([, code, level]) => `${code} ${level}`).sort()).toEqual(
    rules.sort(),
  );
});

test("its configuration is one", () => {
  const [, text] = /^```json\n(.*?)^```/ms.exec(page)!;
  const findings: unknown[] = [];
  const config: unknown = JSON.parse(text!);
  const good = checkConfig(config, "x", (found) => void findings.push(found));
  expect([good, findings]).toEqual([true, []]);
});
