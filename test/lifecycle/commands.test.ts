import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../generator/cli/cli.js";
import { shop, without } from "./lint/shop.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sundial-lifecycle-"));
  const listItems =
    / {4}get:\n {6}operationId: listItems\n[\s\S]*?(?= {4}post:)/;
  writeFileSync(join(folder, "old.yaml"), shop);
  writeFileSync(join(folder, "new.yaml"), without(shop, listItems));
  writeFileSync(
    join(folder, "lifecycle.yaml"),
    'lifecycle: 1\nasOf: 2026-02-01\nentries:\n  - id: list\n    select: { operation: listItems }\n    announcedOn: 2025-07-01\n    cutOff: { on: 2026-04-04 }\n    reason: "Too long."\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  let out = "";
  let err = "";
  const status = await main(words, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    progress: () => undefined,
    paint: (_, text) => text,
    cwd: folder,
  });
  return { status, out, err };
}

const file = (name: string) => join(folder, name);
const old = () => [
  "--spec",
  file("old.yaml"),
  "--manifest",
  file("lifecycle.yaml"),
];

describe("sundial lifecycle", () => {
  it("alone says what there is", async () => {
    const { status, err } = await run("lifecycle");
    expect(status).toBe(2);
    expect(err).toContain(
      "takes one of lint, mine, record, due, notice, overlay, report",
    );
  });

  it("due is 1 when something changes phase, 0 when nothing does", async () => {
    const later = await run(
      "lifecycle",
      "due",
      ...old(),
      "--as-of",
      "2026-04-04",
    );
    expect(later.status).toBe(1);
    expect(later.out).toBe(
      "2026-04-04  list becomes Deprecated.\nMove asOf in the manifest to 2026-04-04 and generate again.\n",
    );
    const now = await run(
      "lifecycle",
      "due",
      ...old(),
      "--as-of",
      "2026-02-02",
      "--json",
    );
    expect(now.status).toBe(0);
    expect(JSON.parse(now.out)).toMatchObject({
      asOf: "2026-02-01",
      items: [],
      bump: false,
    });
    const wrong = await run(
      "lifecycle",
      "due",
      ...old(),
      "--as-of",
      "tomorrow",
    );
    expect([wrong.status, wrong.err]).toEqual([
      2,
      expect.stringContaining("--as-of takes YYYY-MM-DD or today"),
    ]);
  });

  it("notice, overlay and report print on standard output", async () => {
    const notice = await run(
      "lifecycle",
      "notice",
      ...old(),
      "--format",
      "ics",
    );
    expect([notice.status, notice.out.slice(0, 15)]).toEqual([
      0,
      "BEGIN:VCALENDAR",
    ]);
    const overlay = await run("lifecycle", "overlay", ...old());
    expect(JSON.parse(overlay.out)).toMatchObject({ overlay: "1.0.0" });
    const report = await run(
      "lifecycle",
      "report",
      ...old(),
      "--format",
      "html",
      "--as-of",
      "2026-02-20",
    );
    expect(report.out).toContain("43 days left");
    expect(report.out.startsWith("<!doctype html>")).toBe(true);
  });

  it("lint fails on a removal without an entry, record writes it, and lint is content", async () => {
    const spec = ["--spec", file("new.yaml"), "--base", file("old.yaml")];
    const before = await run("lifecycle", "lint", ...spec);
    expect(before.status).toBe(1);
    expect(before.err).toContain("lifecycle/removed-without-entry");
    const manifest = file("recorded.yaml");
    const recorded = await run(
      "lifecycle",
      "record",
      file("old.yaml"),
      file("new.yaml"),
      "--manifest",
      manifest,
      "--cut-off",
      "2026-04-04",
      "--json",
    );
    expect(JSON.parse(recorded.out)).toMatchObject({
      recorded: [{ id: "items-get", entry: "new" }],
    });
    expect(readFileSync(manifest, "utf8")).toContain(
      "cutOff: { on: 2026-04-04 }",
    );
    const after = await run(
      "lifecycle",
      "lint",
      ...spec,
      "--manifest",
      manifest,
    );
    expect(after.err).not.toContain("lifecycle/removed-without-entry");
    expect(after.status).toBe(0);
  });

  it("mine proposes entries, as text or JSON", async () => {
    writeFileSync(
      file("prose.yaml"),
      shop.replace(
        "oldFlag: { type: boolean }",
        "oldFlag: { type: boolean, description: Deprecated. Use mode }",
      ),
    );
    const { out } = await run(
      "lifecycle",
      "mine",
      "--spec",
      file("prose.yaml"),
    );
    expect(out).toContain("# 0.95: Deprecated. Use mode");
    const json = await run(
      "lifecycle",
      "mine",
      "--spec",
      file("prose.yaml"),
      "--json",
    );
    expect(JSON.parse(json.out)).toMatchObject({
      candidates: [
        {
          select: { schema: "Item", property: "oldFlag" },
          replacement: { kind: "property", ref: "mode" },
          confidence: 0.95,
        },
      ],
    });
  });

  it("a broken manifest stops everything, at its place", async () => {
    writeFileSync(file("broken.yaml"), "lifecycle: 1\nasOf: 2026-02-30\n");
    const { status, err } = await run(
      "lifecycle",
      "report",
      "--spec",
      file("old.yaml"),
      "--manifest",
      file("broken.yaml"),
    );
    expect(status).toBe(1);
    expect(err).toContain("lifecycle/bad-date");
    expect(err).toContain("broken.yaml:2:7");
  });
});
