import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  emptyNames,
  parseNames,
  pascalCase,
  printNames,
  printOperationName,
  type NamesFile,
} from "../../../generator/names/index.js";
import { shared } from "../../support/shared.js";
import { enrichedPalette, type Enriched } from "../support.js";

const history = shared("histories/palette");

/** Everything with a public name → the name, file included. */
function publicNames({ document }: Enriched): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of document.operations)
    names.set(`operation ${id}`, printOperationName(name));
  for (const { id, name, group, variants } of document.schemas) {
    names.set(`schema ${id}`, `${group}/${pascalCase(name.words)}`);
    for (const { direction, name } of variants)
      names.set(`${direction} ${id}`, pascalCase(name.words));
  }
  return names;
}

const paths = ({ document }: Enriched): ReadonlyMap<string, string> =>
  new Map(document.operations.map(({ id, path }) => [`operation ${id}`, path]));

function compare(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): { added: number; removed: number; renamed: string[] } {
  const stay = [...now.keys()].filter((id) => old.has(id));
  return {
    added: now.size - stay.length,
    removed: old.size - stay.length,
    renamed: stay.filter((id) => now.get(id) !== old.get(id)),
  };
}

/** The file as the next run would read it. */
function written(names: NamesFile): NamesFile {
  return parseNames(printNames(names), "sundial.names.json", ({ message }) => {
    throw new Error(message);
  })!;
}

describe.skipIf(history === null)(
  "ten versions of the Palette description",
  () => {
    it("never rename what stays, which without the names file would have happened", () => {
      const files = readdirSync(history!).sort();
      const table: string[] = [];
      const without = new Set<string>();
      let names = emptyNames;
      let kept: Enriched | null = null;
      let fresh: Enriched | null = null;
      for (const file of files) {
        const now = enrichedPalette(join(history!, file), names);
        const alone = enrichedPalette(join(history!, file));
        names = written(now.names);
        if (kept !== null && fresh !== null) {
          const { added, removed, renamed } = compare(
            publicNames(kept),
            publicNames(now),
          );
          const moved = compare(paths(kept), paths(now)).renamed.length;
          for (const id of compare(publicNames(fresh), publicNames(alone))
            .renamed)
            without.add(id);
          table.push(
            `${file.slice(8, 18)} +${added} -${removed} moved ${moved} renamed ${renamed.length}`,
          );
          expect(renamed).toEqual([]);
        }
        expect(
          new Set(
            now.document.operations.map(({ name }) => printOperationName(name)),
          ).size,
        ).toBe(now.document.operations.length);
        kept = now;
        fresh = alone;
      }
      const operations = [...without].filter((id) =>
        id.startsWith("operation"),
      );
      console.log(
        [
          ...table,
          `without the names file: ${operations.length} operations and ${without.size - operations.length} schemas renamed`,
        ].join("\n"),
      );
      expect(table).toHaveLength(9);
      expect(operations.length).toBeGreaterThan(0);
    }, 120_000);
  },
);
