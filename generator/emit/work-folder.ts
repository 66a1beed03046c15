import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { attempt } from "./attempt.js";
import { workFolder } from "./paths.js";

/** Makes `.sundial/` in a folder, told to git as ignored. Throws where a link or a file stands in its place. */
export function openWorkFolder(directory: string): void {
  const place = join(directory, workFolder);
  mkdirSync(directory, { recursive: true });
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined) mkdirSync(place, { recursive: true });
  else if (!found.isDirectory())
    throw Object.assign(new Error(`${place} is not a folder`), {
      code: "ENOTDIR",
      path: place,
    });
  const ignore = join(place, ".gitignore");
  if (!existsSync(ignore)) writeFileSync(ignore, "*\n");
}

/** Removes `.sundial/` when nothing is left in it but what `openWorkFolder` put there. */
export function closeWorkFolder(directory: string): void {
  const place = join(directory, workFolder);
  const left = attempt(() => readdirSync(place));
  if (left === null || left.some((entry) => entry !== ".gitignore")) return;
  attempt(() => unlinkSync(join(place, ".gitignore")));
  attempt(() => rmdirSync(place));
}

/** Removes a folder and those above it, up to `outermost`, as long as they are empty. */
export function removeEmpty(directory: string, outermost: string | null): void {
  if (outermost === null) return;
  for (let folder = directory; ; folder = dirname(folder)) {
    if (attempt(() => (rmdirSync(folder), true)) === null) return;
    if (folder === outermost) return;
  }
}
