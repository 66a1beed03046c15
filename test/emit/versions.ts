import { join } from "node:path";
import type { NamesFile, Output } from "../../generator/emit/index.js";

/** Everything that is written in one go: two outputs and the names file, each file saying which version it is of. */
export interface Version {
  readonly outputs: readonly Output[];
  readonly names: NamesFile;
}

/**
 * A version of a project. Of every ten files seven are in all versions and changed by each, one is in all and never
 * changed, two are in this version only.
 */
export function output(home: string, version: string): Version {
  const files = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => fileOf(index, version)),
    );
  const make = (folder: string, count: number): Output => ({
    directory: join(home, folder),
    files: Object.entries(files(count)).map(([path, text]) => ({ path, text })),
    stamp: {
      tool: "1.0.0",
      description: version,
      settings: "s",
      names: version,
    },
  });
  return {
    outputs: [make("ts", 30), make("go", 10)],
    names: {
      path: join(home, "sundial.names.json"),
      text: JSON.stringify({ version }),
    },
  };
}

function fileOf(index: number, version: string): [string, string] {
  const text = `${version}\n`.repeat(1 + index * 20);
  const kind = index % 10;
  if (kind < 7) return [`models/file${index}.ts`, text];
  if (kind === 7) return [`constant${index}.ts`, "constant\n"];
  return [`only/${version}/file${index}.ts`, text];
}
