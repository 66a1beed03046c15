import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { pets } from "../cli/harness.js";
import { tree } from "../emit/harness.js";
import { builtCli, runNode } from "../support/built.js";
import { paletteDescription, projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

const own = join(projectRoot, "spec/palette/palette.yaml");

/** One state of the sources for all runs, also while somebody edits them. */
const cli = builtCli();

/** A description and the flags it is generated with. */
const inputs: readonly {
  readonly title: string;
  readonly text: string | null;
  readonly flags: readonly string[];
}[] = [
  { title: "a small one", text: pets, flags: [] },
  {
    title: "spec/palette",
    text: readFileSync(own, "utf8"),
    flags: ["--preset", "palette"],
  },
  {
    title: "the published Palette description",
    text: paletteDescription && readFileSync(paletteDescription, "utf8"),
    flags: ["--preset", "palette"],
  },
];

/** Generates a description in a folder of its own; the files of the SDK, its lock and names included. */
async function generate(
  text: string,
  flags: readonly string[],
  options: {
    readonly below?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly keep?: string;
  } = {},
): Promise<Record<string, string>> {
  const folder = options.keep ?? join(temporaryFolder(), options.below ?? "");
  mkdirSync(folder, { recursive: true });
  const file = text.startsWith("{") ? "api.json" : "api.yaml";
  writeFiles(folder, { [file]: text });
  const { status, err } = await runNode(
    await cli,
    ["generate", "--spec", file, "--out", "sdk", "--quiet", ...flags],
    { cwd: folder, env: { ...process.env, ...options.env } },
  );
  expect(err).toBe("");
  expect(status).toBe(0);
  rmSync(join(folder, "sdk/.sundial"), { recursive: true, force: true });
  return tree(join(folder, "sdk"));
}

describe.each(inputs)("the same bytes for $title", ({ text, flags }) => {
  const given = text === null ? test.skip : test;
  given(
    "from another folder, time zone, locale, order of keys, and again",
    { timeout: 120_000 },
    async () => {
      const first = await generate(text!, flags);
      expect(Object.keys(first)).toContain("sundial.lock");
      expect(Object.keys(first)).toContain("sundial.names.json");
      const zone = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" };
      const elsewhere = await generate(text!, flags, {
        below: "quite/another folder",
        env: zone,
      });
      expect(differing(first, elsewhere)).toEqual([]);
      // As JSON with its keys shuffled, whatever it was written in.
      const shuffled = JSON.stringify(shuffle(load(text!), random(1)));
      expect(differing(first, await generate(shuffled, flags))).toEqual([]);
      const keep = temporaryFolder();
      await generate(text!, flags, { keep });
      const again = await generate(text!, flags, { keep });
      expect(differing(first, again)).toEqual([]);
      writeFileSync(join(keep, "sdk/index.ts"), "");
      const mended = await generate(text!, flags, { keep });
      expect(differing(first, mended)).toEqual([]);
    },
  );
});

/** Paths of files that are not the same in both. */
function differing(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): readonly string[] {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => a[path] !== b[path]);
}

/** The same value with the members of every object in another order; lists stay as they are. */
function shuffle(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffle(item, next));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value)
    .map(([key, member]) => ({ key, member, order: next() }))
    .sort((a, b) => a.order - b.order);
  return Object.fromEntries(
    members.map(({ key, member }) => [key, shuffle(member, next)]),
  );
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
