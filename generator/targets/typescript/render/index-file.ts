import type { IndexFile } from "../model/index.js";
import type { Surface } from "./surface.js";

/** The text of an entry point, from one structure. */
export function indexFileText(file: IndexFile, surface: Surface): string {
  const { StructureKind } = surface;
  return surface.print(file.path, () =>
    file.exports.map(({ module, names }) => ({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: module,
      ...(names === null ? {} : { namedExports: [...names] }),
    })),
  );
}
