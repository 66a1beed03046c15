import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { enrich } from "../../generator/enrich/index.js";
import type { Json } from "../../generator/model/index.js";
import { emptyNames, printNames } from "../../generator/names/index.js";
import { palette } from "../../generator/presets/palette.js";
import { paletteDescription } from "../support/shared.js";
import { normalized } from "./support.js";

/** Members of every object in another order; a pseudo-random one, the same in every run. */
function shuffled(value: Json, next: () => number): Json {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => shuffled(item, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>)
      .map(([key, inner]) => ({
        key,
        inner: shuffled(inner, next),
        at: next(),
      }))
      .sort((a, b) => a.at - b.at)
      .map(({ key, inner }) => [key, inner]),
  );
}

function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648);
}

describe.skipIf(paletteDescription === null)(
  "the published Palette description",
  () => {
    const run = (text: string) =>
      enrich(normalized(text), {
        conventions: palette,
        preset: palette,
        names: emptyNames,
        report: () => undefined,
      });

    it("gives the same names in whatever order its keys are, and twice", () => {
      const text = readFileSync(paletteDescription!, "utf8");
      const tree = JSON.parse(text) as Json;
      const first = printNames(run(text).names);
      expect(printNames(run(text).names)).toBe(first);
      for (const seed of [1, 2]) {
        const other = run(JSON.stringify(shuffled(tree, random(seed))));
        expect(printNames(other.names)).toBe(first);
      }
    });

    it("gives the same document from the names file that it wrote", () => {
      const document = normalized(readFileSync(paletteDescription!, "utf8"));
      const context = {
        conventions: palette,
        preset: palette,
        report: () => undefined,
      };
      const first = enrich(document, { ...context, names: emptyNames });
      const again = enrich(document, { ...context, names: first.names });
      expect(printNames(again.names)).toBe(printNames(first.names));
      const shown = ({
        operations,
        schemas,
        resources,
      }: typeof first.document) =>
        JSON.stringify(
          [
            operations.map(({ id, name }) => [id, name]),
            schemas.map(({ id, name, group, variants }) => [
              id,
              name,
              group,
              variants.map((variant) => variant.name),
            ]),
            resources,
          ],
          (key, value: unknown) => (key === "raw" ? undefined : value),
        );
      expect(shown(again.document)).toBe(shown(first.document));
    });

    it("copies no schema that does not change", () => {
      const document = normalized(readFileSync(paletteDescription!, "utf8"));
      const { document: result } = enrich(document, {
        conventions: { variants: palette.variants! },
        names: emptyNames,
        report: () => undefined,
      });
      const before = new Map(
        document.schemas.map(({ id, schema }) => [id, schema]),
      );
      const copied = result.schemas.filter(
        ({ id, schema }) => before.get(id) !== schema,
      );
      expect(copied.length).toBeLessThan(150);
    });
  },
);
