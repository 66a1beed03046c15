import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../generator/config/index.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { definitionNames, tableOf } from "./configuration-tables.js";
import { blocksOf } from "./page.js";

const path = join(projectRoot, "docs/configuration.md");

describe("docs/configuration.md", () => {
  // `SUNDIAL_UPDATE=1` writes the tables anew.
  test.each(definitionNames)(
    "%s: every member is in its table",
    async (name) => {
      const page = readFileSync(path, "utf8");
      const heading = `### ${name}\n`;
      expect(page).toContain(heading);
      const start = page.indexOf("| member", page.indexOf(heading));
      const end = page.indexOf("\n\n", start);
      const table = await tableOf(name);
      if (process.env["SUNDIAL_UPDATE"])
        writeFileSync(path, page.slice(0, start) + table + page.slice(end));
      expect(readFileSync(path, "utf8")).toContain(table);
    },
  );

  test.each(
    blocksOf("configuration.md")
      .filter(({ file }) => file !== null)
      .map((block) => [block.file!, block.text] as const),
  )("%s is a configuration", async (file, text) => {
    const folder = temporaryFolder();
    // The package imports itself by its name.
    const own = join(projectRoot, "generator/config/define-config.ts");
    const code = text.replace('"sundial"', JSON.stringify(own));
    writeFiles(folder, { [file]: file.endsWith(".ts") ? code : text });
    const findings: unknown[] = [];
    const found = await readConfig(
      folder,
      file,
      (one) => void findings.push(one),
    );
    expect(findings).toEqual([]);
    expect(found?.config.targets.length).toBeGreaterThan(0);
  });
});
