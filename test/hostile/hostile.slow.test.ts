import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "prettier";
import { describe, expect, test } from "vitest";
import { compile } from "../support/compile.js";
import { temporaryFolder } from "../support/temporary.js";
import { browserPath, openPages } from "./browser.js";
import {
  linkRuntimes,
  observe,
  shareRuntimes,
  symlinkModules,
  translate,
} from "./execute.js";
import {
  badPaths,
  filesBelow,
  htmlProblems,
  markdownProblems,
  unseen,
} from "./outputs.js";
import { packAll, type Refused } from "./packed.js";
import { produce, projectOf } from "./produce.js";
import { versions } from "./slots.js";

/** What positions refuse, and why; everything else takes any text. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  headerName: ["source/header-name", "source/missing-member"],
  responseHeader: ["source/header-name"],
  apiKeyName: ["source/missing-member"],
  httpScheme: ["source/missing-member"],
  queryName: ["source/missing-member"],
  cookieName: ["source/missing-member"],
  discriminatorProperty: ["source/missing-member"],
  pathSegment: ["source/path-braces", "operation/undeclared-path-parameter"],
  pathParameter: [
    "source/path-braces",
    "source/missing-member",
    "operation/undeclared-path-parameter",
  ],
  serverUrl: ["source/server-braces"],
  serverVariable: ["source/server-braces"],
  schemaName: ["schema/unresolved-ref"],
  parameterPattern: ["validators/invalid-pattern"],
  propertyPattern: ["validators/invalid-pattern"],
};

function expectKnown({ position, payload, codes, located }: Refused): void {
  const known = refusals[position] ?? [];
  const about = `${position}: ${payload}`;
  expect([about, codes.filter((code) => !known.includes(code))]).toEqual([
    about,
    [],
  ]);
  expect([about, located]).toEqual([about, true]);
}

describe.each(versions)("in OpenAPI %s, hostile text", (version) => {
  test("stays text, whatever it is and wherever it stands", async () => {
    const root = temporaryFolder();
    const outputs = join(root, "outputs");
    mkdirSync(outputs);
    const { packed, refused } = await packAll(version, join(root, "ask"));
    refused.forEach(expectKnown);
    const pages: string[] = [];
    const problems: string[] = [];
    for (const { name, description } of packed) {
      const folder = join(outputs, name.replaceAll(/[ .]/g, "-"));
      mkdirSync(folder);
      const tell = (at: string, found: readonly unknown[]): void => {
        for (const one of found) problems.push(`${name} ${at}: ${String(one)}`);
      };
      const errors = await produce(projectOf(folder, description));
      tell(
        "errors",
        errors.map(({ code }) => code),
      );
      const files = filesBelow(folder);
      tell("path", badPaths([...files.keys()]));
      for (const [path, text] of files) {
        if (path !== "openapi.json") tell(path, unseen.exec(text) ?? []);
        if (path.endsWith(".md")) tell(path, markdownProblems(text));
        if (!path.endsWith(".html")) continue;
        tell(path, htmlProblems(text));
        pages.push(join(folder, path));
      }
    }
    expect(problems).toEqual([]);
    const own = /^(?:ask|outputs\/[^/]+)\//;
    const all = [...filesBelow(root).keys()];
    expect(all.filter((path) => !own.test(path))).toEqual([]);
    if (browserPath !== null) expect(await openPages(pages)).toEqual([]);

    shareRuntimes(outputs);
    symlinkModules(outputs);
    expect(await compile("TypeScript 7", outputs)).toBe("");

    const modules = join(root, "modules");
    await translate(outputs, modules);
    linkRuntimes(modules);
    expect(await observe(modules, root)).toEqual([]);

    const unlike: string[] = [];
    for (const [path, text] of filesBelow(
      join(outputs, `${version.replace(".", "-")}-all`),
    ))
      if (
        /(?<!runtime\/.*)\.(?:ts|md|json)$/.test(path) &&
        path !== "openapi.json" &&
        !(await check(text, { filepath: path }))
      )
        unlike.push(path);
    expect(unlike).toEqual([]);
  }, 1_200_000);
});

test("what code does besides is seen", async () => {
  const root = temporaryFolder();
  const evil = {
    "a.js": "globalThis.hacked = 1;",
    "b.js": "Object.prototype.hacked = 1;",
    "c.js":
      'import fs from "node:fs"; try { fs.writeFileSync("hacked", ""); } catch {}',
    "d.js":
      'import { execSync } from "node:child_process"; try { execSync("true"); } catch {}',
    "e.js": 'try { fetch("https://example.com"); } catch {}',
    "f.js": 'try { (() => {}).constructor("return 1"); } catch {}',
    "g.js": "process.env.HACKED = '1';",
  };
  mkdirSync(join(root, "modules"));
  writeFileSync(join(root, "modules/package.json"), '{"type":"module"}');
  for (const [name, text] of Object.entries(evil))
    writeFileSync(join(root, "modules", name), text);
  const found = await observe(join(root, "modules"), root);
  expect(found.map((line) => line.split(" ")[0]).sort()).toEqual([
    "Function.constructor",
    "Object.prototype.hacked",
    "child_process.execSync",
    "fs.writeFileSync",
    "globalThis.fetch",
    "globalThis.hacked",
    "process.env.HACKED",
  ]);
}, 60_000);

test("HTML and Markdown that do more than say something are seen", () => {
  expect(htmlProblems('<p>a</p><a href="javascript:x">b</a>')).toHaveLength(1);
  expect(htmlProblems('<p onclick="x">a</p><script>x</script>')).toEqual([
    "onclick=x",
    "<script>",
  ]);
  expect(htmlProblems("<img src=x>")).not.toEqual([]);
  expect(markdownProblems("`a\n\n<img src=x>\n\nb`")).toHaveLength(1);
  expect(markdownProblems("[a](javascript:x)")).toEqual(["javascript:x"]);
});
