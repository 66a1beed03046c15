import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder } from "../support/temporary.js";

// The README says what really happens.

const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
const tsc = join(projectRoot, "node_modules/ts7/bin/tsc");

const node = (...words: string[]): string =>
  execFileSync(process.execPath, words, {
    cwd: projectRoot,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });

/** The first code block after `marker`. */
function block(marker: string): string {
  const after = readme.slice(readme.indexOf(marker));
  return /^```\w*\n([^]*?)^```$/m.exec(after)![1]!;
}

describe("README", () => {
  test("the output of the quick start is what it prints", () => {
    const folder = temporaryFolder();
    const program = "examples/quickstart";
    node(tsc, "-p", program, "--outDir", folder);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const printed = node(join(folder, program, "main.js"));
    expect(block("<!-- quickstart -->")).toBe(printed.trimStart());
  });

  test("the code that uses the client compiles under strict", () => {
    const folder = temporaryFolder();
    const code = block("## The client").replace(
      /from "\.\//,
      `from "${projectRoot}/`,
    );
    writeFileSync(join(folder, "readme.ts"), code);
    const options = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2022",
      lib: ["es2022", "dom", "dom.asynciterable"],
      types: [],
      skipLibCheck: true,
    };
    const config = join(folder, "tsconfig.json");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      config,
      JSON.stringify({ compilerOptions: options, files: ["readme.ts"] }),
    );
    expect(node(tsc, "-p", config)).toBe("");
  });

  test("its links lead somewhere", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links)
      if (!link.startsWith("http"))
        expect(() => readFileSync(join(projectRoot, link)), link).not.toThrow(
          /ENOENT/,
        );
  });
});
