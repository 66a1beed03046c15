import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { compile, fewCompilers, writeSdk } from "../support/compile.js";
import { typescriptSdk } from "../support/sdk.js";
import { shared } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { eventsApi } from "./support/values.js";

/** What must compile, and what must not. */
const uses = {
  bigint: `
import type { Event } from "./index.js";
export const fine: Event = {
  id: 9007199254740993n, total: 1n, small: 7, at: new Date(0), day: "2024-03-31", ended: null,
  counts: { a: 1n }, history: [new Date(0), null], pair: ["a", 1n], either: 1n, parent: { id: 1n, either: new Date(0) },
};
// @ts-expect-error A number has lost its digits.
export const wrong: Event = { id: 9007199254740993 };
// @ts-expect-error A day is text.
export const day: Event = { id: 1n, day: new Date(0) };
export const after = (event: Event): number => event.at?.getTime() ?? 0;
`,
  string: `
import type { Event } from "./index.js";
import type { Instant, PlainDate } from "./runtime/temporal.js";
export const fine = (at: Instant, day: PlainDate): Event => ({
  id: "9007199254740993", total: "1", small: 7, at, day, ended: null, counts: { a: "1" }, history: [at, null], pair: ["a", "1"], either: at,
});
// @ts-expect-error A number has lost its digits.
export const wrong: Event = { id: 9007199254740993 };
export const year = (event: Event): number => event.day?.year ?? 0;
`,
};

const modes = [
  { int64: "bigint", dates: "Date", use: uses.bigint },
  { int64: "string", dates: "Temporal", use: uses.string },
] as const;

/** A file that the options change; all others are as without them, and their layout is tested there. */
const isTyped = (path: string, text: string): boolean =>
  path === "shapes.ts" ||
  (path.startsWith("operations/") &&
    /runtime\/(typedJson|int64|dates|temporal)\.js"/.test(text));

test.each(fewCompilers)("the types are so, with %s", async (compiler) => {
  // One program for all modes: most of a compiler's time is its own libraries.
  const folder = temporaryFolder();
  const spec = join(folder, "spec.json");
  writeFileSync(spec, JSON.stringify(eventsApi));
  for (const { use, ...options } of modes) {
    const sdk = join(folder, options.int64);
    const { files } = await typescriptSdk(spec, {
      options: { ...options, validators: true },
    });
    writeSdk(sdk, files);
    writeFiles(sdk, { "use.ts": use });
  }
  expect(await compile(compiler, folder)).toBe("");
});

describe.each(modes)("int64 as $int64, dates as $dates", ({ int64, dates }) => {
  const options = { int64, dates };
  test.each([
    ["Palette", "specs/palette/palette-2026-04-23-dbd0431.json"],
    ["Qdrant", "specs/qdrant/v1.19.x/openapi.json"],
  ])("%s compiles and is laid out as Prettier does", async (name, path) => {
    const spec = shared(path);
    if (spec === null) return;
    const { files } = await typescriptSdk(spec, {
      options,
      ...(name === "Palette" && { preset: "palette" }),
    });
    expect(files.has("shapes.ts")).toBe(true);
    const folder = temporaryFolder();
    writeSdk(folder, files);
    expect(await compile("TypeScript 7", folder)).toBe("");
    for (const [filepath, text] of files)
      if (isTyped(filepath, text))
        expect(
          (await prettier.format(text, { filepath })) === text,
          filepath,
        ).toBe(true);
  });
});
