import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { loadSource, parseSource } from "../../generator/source/index.js";
import { compile } from "../support/compile.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { advisories } from "./advisories.js";
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
import { produce, projectOf } from "./produce.js";

describe("advisories about the text of a description", () => {
  test.each(advisories)(
    "$id, $what",
    async ({ description }) => {
      const folder = temporaryFolder();
      const outputs = join(folder, "outputs");
      const project = join(outputs, "one");
      mkdirSync(project, { recursive: true });
      expect(await produce(projectOf(project, description))).toEqual([]);
      const files = filesBelow(project);
      expect(badPaths([...files.keys()])).toEqual([]);
      expect(readdirSync(folder)).toEqual(["outputs"]);
      for (const [path, text] of files) {
        if (path !== "openapi.json")
          expect(unseen.test(text), path).toBe(false);
        if (path.endsWith(".md"))
          expect([path, markdownProblems(text)]).toEqual([path, []]);
        if (path.endsWith(".html"))
          expect([path, htmlProblems(text)]).toEqual([path, []]);
      }
      shareRuntimes(outputs);
      symlinkModules(outputs);
      expect(await compile("TypeScript 7", outputs)).toBe("");
      const modules = join(folder, "modules");
      await translate(outputs, modules);
      linkRuntimes(modules);
      expect(await observe(modules, folder)).toEqual([]);
    },
    300_000,
  );
});

function parsed(text: string): { tree: unknown; codes: readonly string[] } {
  const found: Diagnostic[] = [];
  const source = parseSource("api.yaml", text, (one) => found.push(one));
  return { tree: source?.tree ?? null, codes: found.map(({ code }) => code) };
}

describe("advisories about what a description is read with", () => {
  test("CVE-2025-64718, js-yaml: a merge key that sets a prototype", () => {
    const { tree } = parsed(
      'openapi: 3.1.0\na: &a\n  __proto__: { hacked: 1 }\nb:\n  <<: *a\nc: { "__proto__": { hacked: 1 } }\n',
    );
    expect(({} as Record<string, unknown>)["hacked"]).toBeUndefined();
    for (const name of ["a", "b", "c"]) {
      const node = (tree as Record<string, object>)[name]!;
      expect(
        Object.getPrototypeOf(node) === Object.prototype ||
          Object.getPrototypeOf(node) === null,
      ).toBe(true);
      expect("hacked" in node).toBe(false);
    }
  });

  test("CVE-2013-4660, js-yaml: a tag that makes a function", () => {
    expect(
      parsed("openapi: !!js/function 'function () { globalThis.hacked = 1 }'\n")
        .codes,
    ).toEqual(["source/malformed-yaml"]);
  });

  test("billion laughs: aliases of aliases", () => {
    const lines = ["openapi: 3.1.0", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 10; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    expect(parsed(lines.join("\n")).codes).toEqual(["source/alias-expansion"]);
  });

  test("nesting without end", () => {
    for (const [open, close] of [
      ["[", "]"],
      ['{"a":', "}"],
    ] as const) {
      const text = open.repeat(100_000) + "1" + close.repeat(100_000);
      expect(parsed(`{"openapi":"3.1.0","a":${text}}`).codes.length).toBe(1);
    }
  });

  test("SSRF and reading of files by $ref: nothing is asked, nothing is read", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end("{}");
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((done) => server.once("listening", done));
    const { port } = server.address() as AddressInfo;
    const folder = temporaryFolder();
    writeFiles(folder, { "secret.json": '{"type":"string"}' });
    const refs = [
      `http://127.0.0.1:${port}/x.json`,
      `HTTP://127.0.0.1:${port}/x.json`,
      `//127.0.0.1:${port}/x.json`,
      "../secret.json",
      "..%2fsecret.json",
      join(folder, "secret.json"),
      "file:///etc/passwd",
      "/etc/passwd",
      "data:application/json,{}",
    ];
    for (const $ref of refs) {
      writeFiles(folder, {
        "api/api.json": JSON.stringify({
          openapi: "3.1.0",
          info: { title: "A", version: "1" },
          components: { schemas: { A: { $ref } } },
        }),
      });
      const codes: string[] = [];
      const source = await loadSource(
        join(folder, "api/api.json"),
        ({ code, severity }) => {
          if (severity === "error") codes.push(code);
        },
      );
      expect([
        $ref,
        JSON.stringify(source?.tree ?? null).includes('"string"'),
      ]).toEqual([$ref, false]);
      expect([$ref, codes.length > 0 || source !== null]).toEqual([$ref, true]);
    }
    expect(asked).toBe(0);
  });

  test("CVE-2021-21363, CVE-2021-21428: files of a run are not where others can reach them", async () => {
    const folder = temporaryFolder();
    const before = new Set(readdirSync(process.env["TMPDIR"] ?? "/tmp"));
    await produce(projectOf(folder, advisories[0]!.description));
    const now = readdirSync(process.env["TMPDIR"] ?? "/tmp").filter(
      (name) =>
        !before.has(name) &&
        /sundial/i.test(name) &&
        !name.startsWith("sundial-test-"),
    );
    expect(now).toEqual([]);
    for (const [path] of filesBelow(folder))
      expect(statSync(join(folder, path)).mode & 0o022, path).toBe(0);
  }, 120_000);

  test("CVE-2024-35219, openapi-generator: what is deleted is only what was written", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "keep.txt": "mine", "typescript/keep.txt": "mine" });
    await produce(projectOf(folder, advisories[1]!.description));
    writeFiles(folder, {
      "typescript/sundial.lock":
        readFileSync(join(folder, "typescript/sundial.lock"), "utf8") +
        `file ${"0".repeat(64)} ../keep.txt\n`,
    });
    await produce(projectOf(folder, advisories[2]!.description));
    for (const name of ["keep.txt", "typescript/keep.txt"])
      expect(readFileSync(join(folder, name), "utf8")).toBe("mine");
  }, 120_000);
});
