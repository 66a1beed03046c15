import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../support/package.js";
import { projectRoot } from "../support/shared.js";

const bin = (name: string) => join(projectRoot, "node_modules/.bin", name);

/** Packs what was built before; gives the path of the file. */
export function pack(folder: string): string {
  const out = run("npm", ["pack", "--ignore-scripts", "--json"], folder);
  const [packed] = JSON.parse(out) as { filename: string }[];
  return join(folder, packed!.filename);
}

/** Puts what a packed file holds where an installation would. */
export function unpack(tarball: string, place: string): void {
  mkdirSync(place, { recursive: true });
  run("tar", ["-xzf", tarball, "--strip-components=1", "-C", place], place);
}

/** Throws with what publint or attw say about a packed file, warnings included. `profile`: who it is for. */
export function checkPackage(
  tarball: string,
  profile: "node16" | "esm-only",
): void {
  run(bin("publint"), ["--strict", tarball], projectRoot);
  run(
    bin("attw"),
    [tarball, "--profile", profile, "--format", "ascii"],
    projectRoot,
  );
}
