import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

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

const usage = block("## The client").replace(
  /from "\.\//,
  `from "${projectRoot}/`,
);

/** What a compiler says to these files, under `strict`; nothing when they are right. */
function compile(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...files,
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: "nodenext",
        target: "es2022",
        lib: ["es2022", "dom", "dom.asynciterable"],
        types: [],
        skipLibCheck: true,
      },
      files: Object.keys(files),
    }),
  });
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], {
    encoding: "utf8",
  });
  return stdout;
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
    expect(compile({ "use.ts": usage })).toBe("");
  });

  test("with a policy it fails on the cut-off day, by the sentence, and not before", () => {
    const policy = block("## The life cycle");
    const sentence = block("Then the last line").trim();
    const before = policy.replace("2026-05-01", "2026-04-03");
    const day = policy.replace("2026-05-01", "2026-04-04");
    expect(before).not.toBe(policy);
    expect(compile({ "use.ts": usage, "policy.ts": before })).toBe("");
    for (const text of [day, policy])
      expect(compile({ "use.ts": usage, "policy.ts": text })).toContain(
        sentence,
      );
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
