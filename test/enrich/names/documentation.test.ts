import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  parseNames,
  printNames,
  printOperationName,
} from "../../../generator/names/index.js";
import { paletteDescription, projectRoot } from "../../support/shared.js";
import { enrichedPalette, schemaNames } from "../support.js";

const page = readFileSync(join(projectRoot, "docs/naming.md"), "utf8");

/** Rows of two columns or more whose first two cells are code. */
const rows = [...page.matchAll(/^\| `([^`]+)` +\| `([^`]+)`/gm)].map(
  ([, left, right]) => ({ left: left!, right: right! }),
);

describe("docs/naming.md", () => {
  it.skipIf(paletteDescription === null)(
    "shows the names that operations and schemas really get",
    () => {
      const { document } = enrichedPalette(paletteDescription!);
      const names = new Map([
        ...document.operations.map(
          ({ method, path, name }): [string, string] => [
            `${method} ${path}`,
            printOperationName(name),
          ],
        ),
        ...Object.entries(schemaNames(document)),
      ]);
      expect(rows.length).toBeGreaterThan(20);
      for (const { left, right } of rows)
        expect(`${left} is ${names.get(left) ?? "?"}`).toBe(
          `${left} is ${right}`,
        );
    },
  );

  it("shows a names file that is one", () => {
    const text = /```json\n([^]*?)```/.exec(page)![1]!;
    const names = parseNames(text, "docs/naming.md", ({ message }) => {
      throw new Error(message);
    });
    expect(printNames(names!)).toBe(text);
  });
});
