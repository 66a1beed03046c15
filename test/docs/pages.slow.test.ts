import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { sundial, workIn } from "../cli/harness.js";
import { pets } from "../cli/harness.js";
import { projectRoot } from "../support/shared.js";
import { blocksOf, commandsOf, withoutTimes, type Block } from "./page.js";

const filesOf = (blocks: readonly Block[]): Record<string, string> =>
  Object.fromEntries(
    blocks.flatMap(({ file, text }) => (file === null ? [] : [[file, text]])),
  );

/** What a strict compiler says to a file. */
function compile(file: string): string {
  const tsc = join(projectRoot, "node_modules/ts7/bin/tsc");
  const flags =
    "--noEmit --strict --skipLibCheck --module nodenext --target es2022";
  const words = [...flags.split(" "), "--types", "", "--lib"];
  const { stdout } = spawnSync(
    process.execPath,
    [tsc, ...words, "es2022,dom,dom.asynciterable", file],
    { encoding: "utf8" },
  );
  return stdout;
}

describe("docs/getting-started.md", { timeout: 120_000 }, () => {
  const blocks = blocksOf("getting-started.md");

  test("every command does what the page says", async () => {
    workIn({ "package.json": '{ "type": "module" }', ...filesOf(blocks) });
    let printed = "";
    let outputs = 0;
    for (const block of blocks) {
      if (block.isOutput) {
        outputs++;
        expect(withoutTimes(printed).trimEnd()).toBe(block.text.trimEnd());
      }
      if (block.language !== "sh") continue;
      printed = "";
      for (const words of commandsOf(block)) {
        if (words.includes("--check"))
          writeFileSync(
            "openapi.yaml",
            readFileSync("openapi.yaml", "utf8").replace(
              "hardcover, paperback",
              "hardcover, paperback, leather",
            ),
          );
        const { out, err, status } = await sundial(...words);
        expect(status, err).toBe(words.includes("--check") ? 1 : 0);
        printed += err + out;
      }
    }
    expect(outputs).toBe(2);
    expect(compile("use.ts")).toBe("");
    expect((await sundial("lint")).out).toBe("Nothing to complain about.\n");
  });

  test("the change that it speaks of is the one that is made", () => {
    const page = readFileSync(
      join(projectRoot, "docs/getting-started.md"),
      "utf8",
    );
    expect(page).toContain(
      "<!-- change: hardcover, paperback → hardcover, paperback, leather -->",
    );
  });
});

describe("docs/several-apis.md", { timeout: 120_000 }, () => {
  const blocks = blocksOf("several-apis.md");

  test("its configurations share what they share, and every command works", async () => {
    const described = (title: string): string =>
      pets.replace("title: Pets", `title: ${title}`).replace(
        "components:\n  schemas:\n",
        `components:
  securitySchemes:
    key: { type: apiKey, in: header, name: K }
  schemas:
    Problem: { type: object, properties: { code: { type: string } } }
`,
      );
    workIn({
      ...filesOf(blocks),
      "apis/library/openapi.yaml": described("Library"),
      "apis/shop/openapi.yaml": described("Shop"),
    });
    const commands = blocks
      .filter(({ language }) => language === "sh")
      .flatMap(commandsOf);
    expect(commands.length).toBe(4);
    for (const words of commands) {
      const { status, err } = await sundial(...words);
      expect(err).toBe("");
      expect(status).toBe(0);
    }
    const client = (api: string): string =>
      readFileSync(`sdks/${api}/client.ts`, "utf8");
    expect(client("library")).toContain("class Library");
    expect(client("shop")).toContain("class ShopClient");
    for (const api of ["library", "shop"]) {
      expect(readFileSync(`sdks/${api}/errors.ts`, "utf8")).toContain(
        "Problem",
      );
      expect(readFileSync(`apis/${api}/sundial.names.json`, "utf8")).toContain(
        "listPets",
      );
    }
  });

  test("the workflow does what the commands do", () => {
    const workflow = blocks.find(({ language }) => language === "yaml")!.text;
    const [, check] = /- run: (npx sundial .*)\n$/.exec(workflow)!;
    const commands = blocks
      .filter(({ language }) => language === "sh")
      .map(({ text }) => text)
      .join("");
    expect(commands).toContain(check!.replace("${{ matrix.api }}", "shop"));
  });
});

describe("every page", () => {
  const pages = [
    "README.md",
    "getting-started.md",
    "configuration.md",
    "several-apis.md",
    "lint.md",
    "overlays.md",
  ];
  test.each(pages)("the links of %s lead somewhere", (page) => {
    const text = readFileSync(join(projectRoot, "docs", page), "utf8");
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, to]) => to!,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links.filter((to) => !to.startsWith("http")))
      expect(
        () => readFileSync(join(projectRoot, dirname(`docs/${page}`), link)),
        link,
      ).not.toThrow(/ENOENT/);
  });

  test.each(pages.slice(1))("%s is in the list of pages", (page) => {
    const list = readFileSync(join(projectRoot, "docs/README.md"), "utf8");
    expect(list).toContain(`](${page})`);
  });
});

test("the workflow to copy checks with lines that work", async () => {
  const text = readFileSync(
    join(projectRoot, ".github/workflows/drift.yml"),
    "utf8",
  );
  const workflow = load(text) as {
    readonly jobs: {
      readonly drift: { readonly steps: readonly { readonly run?: string }[] };
    };
  };
  const runs = workflow.jobs.drift.steps.flatMap(({ run }) => run ?? []);
  const last = runs.at(-1)!;
  const [, config] = /generate --check --config (\S+)$/.exec(last)!;
  expect(readFileSync(join(projectRoot, config!), "utf8")).toContain('"spec"');
  // What a copy says instead.
  expect(text).toContain("npx sundial generate --check\n");
  workIn({ "api.yaml": pets });
  await sundial("init", "--yes", "--quiet");
  await sundial("generate", "--quiet");
  expect((await sundial("generate", "--check")).status).toBe(0);
});
