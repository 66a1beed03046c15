import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as sundial from "../../generator/index.js";
import { pets } from "../cli/harness.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

const config = sundial.defineConfig({
  spec: "pets.yaml",
  targets: [{ target: "list", out: "out", title: "Pets" }],
});

/** A target as a user would write it: one text file with every call. */
const list = sundial.defineTarget({
  name: "list",
  options: (raw) => ({ title: String(raw["title"]) }),
  plan: (document) => document.operations.map(({ id }) => id),
  render: (ids, { options }) => [
    { path: "list.txt", text: `${options.title}\n${ids.join("\n")}\n` },
  ],
  verify: () => [],
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

test("generate with a configuration as an object and a target of one's own", async () => {
  const folder = folderOf({ "pets.yaml": pets });
  const what = { config, folder };
  const stages: string[] = [];
  const result = await sundial.generate(what, {
    targets: [list],
    onStage: (stage) => stages.push(stage),
  });
  expect(result).toEqual({
    ok: true,
    written: ["sundial.names.json", "out/list.txt", "out/sundial.lock"].map(
      (path) => join(folder, path),
    ),
    unchanged: 0,
    removed: [],
    operations: 2,
    schemas: 3,
    diagnostics: [],
  });
  expect(readFileSync(join(folder, "out/list.txt"), "utf8")).toBe(
    "Pets\ngetPet\nlistPets\n",
  );
  expect(stages).toEqual([
    "source",
    "overlay",
    "upgrade",
    "normalize",
    "enrich",
    "rules",
    "list: plan",
    "list: render",
    "emit",
  ]);
  const checked = await sundial.check(what, { targets: [list] });
  expect(checked).toEqual({ ok: true, drift: [], diagnostics: [] });
  writeFiles(folder, { "out/list.txt": "mine" });
  const drifted = await sundial.check(what, { targets: [list] });
  expect(drifted).toMatchObject({
    ok: false,
    drift: [{ file: join(folder, "out/list.txt"), cause: "edited" }],
  });
});

test("generate from a configuration file, and from a description alone", async () => {
  const folder = folderOf({
    "pets.yaml": pets,
    "sundial.config.json": JSON.stringify({
      spec: "pets.yaml",
      targets: [{ target: "list", out: "out", title: "Pets" }],
    }),
  });
  const options = { targets: [list] };
  const byFolder = await sundial.generate({ folder }, options);
  expect(byFolder.ok).toBe(true);
  const byName = await sundial.generate(
    { folder, configFile: "sundial.config.json" },
    options,
  );
  expect(byName).toMatchObject({ ok: true, written: [], unchanged: 3 });
  const alone = await sundial.generate(
    {
      spec: join(folder, "pets.yaml"),
      out: join(folder, "alone"),
      targets: ["list"],
    },
    options,
  );
  expect(alone.ok).toBe(true);
  expect(existsSync(join(folder, "alone/sundial.names.json"))).toBe(true);
});

test("what is wrong is among the diagnostics, not thrown", async () => {
  const folder = folderOf({ "pets.yaml": "openapi: 3.1.0\npaths: [" });
  const wrong = await sundial.generate({ config, folder }, { targets: [list] });
  expect(wrong).toMatchObject({ ok: false, written: [] });
  expect(wrong.diagnostics[0]?.code).toBe("source/malformed-yaml");
  const unknown = await sundial.generate({ config, folder });
  expect(unknown.ok).toBe(false);
  const misspelt = { ...config, targtes: [] } as sundial.Config;
  const checked = await sundial.check({ config: misspelt, folder });
  expect(checked.diagnostics[0]?.code).toBe("config/unknown-member");
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("loadDocument gives what all targets read", async () => {
  const folder = folderOf({ "pets.yaml": pets });
  const { document, diagnostics } = await sundial.loadDocument(
    join(folder, "pets.yaml"),
    { conventions: { naming: { operations: { getPet: "zoo.find" } } } },
  );
  expect(diagnostics).toEqual([]);
  expect(document?.schemas.map(({ id }) => id)).toEqual([
    "Kind",
    "Owner",
    "Pet",
  ]);
  const found = document?.operations.find(({ id }) => id === "getPet")?.name;
  expect(found?.namespace.map(({ words }) => words)).toEqual([["zoo"]]);
  expect(found?.method.words).toEqual(["find"]);
  const missing = await sundial.loadDocument(join(folder, "none.yaml"));
  expect(missing.document).toBeNull();
  expect(missing.diagnostics[0]?.code).toBe("source/not-found");
});
