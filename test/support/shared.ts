import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The folder of real descriptions used as test data: `$SUNDIAL_SHARED`, else `../shared` from the project's root. */
export const sharedFolder: string =
  process.env["SUNDIAL_SHARED"] ?? resolve(root, "../shared");

/** The path of a file or folder of the test data, or null where it is not on this machine. */
export function shared(...path: readonly string[]): string | null {
  const file = join(sharedFolder, ...path);
  return existsSync(file) ? file : null;
}

/** The published Palette description (Swagger 2.0, 1,181 operations). */
export const paletteDescription: string | null = shared(
  "specs/palette/palette-2026-04-23-dbd0431.json",
);

/** The project's root folder. */
export const projectRoot: string = root;
