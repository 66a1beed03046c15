import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { bundle } from "../support/bundle.js";
import { projectRoot } from "../support/shared.js";

/** Translates every TypeScript file below `folder` to `to`, as modules; packages are found from there. */
export async function translate(folder: string, to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, "package.json"), '{"type":"module"}');
  symlinkSync(join(projectRoot, "node_modules"), join(to, "node_modules"));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name.endsWith(".ts") &&
        !entry.name.endsWith(".d.ts"),
    )
    .map((entry) => join(entry.parentPath, entry.name));
  await build({
    entryPoints: files,
    outdir: to,
    outbase: folder,
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
}

/** The folders of the outputs: not the packages beside them, which are not ours to change. */
function outputsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name !== "node_modules");
}

/** The copies of the runtime are equal: all SDKs below `folder` get to share the first one, which saves compiling them. */
export function shareRuntimes(folder: string): void {
  let first: string | null = null;
  for (const name of outputsIn(folder)) {
    const place = join(folder, name, "typescript/runtime");
    if (!existsSync(place)) continue;
    first ??= place;
    if (place === first) continue;
    rmSync(place, { recursive: true });
    symlinkSync(relative(dirname(place), first), place);
  }
}

/** As {@link shareRuntimes} left them, also for what was translated. */
export function linkRuntimes(folder: string): void {
  let first: string | null = null;
  for (const name of outputsIn(folder)) {
    const sdk = join(folder, name, "typescript");
    const place = join(sdk, "runtime");
    if (!existsSync(sdk)) continue;
    if (existsSync(place)) first ??= place;
  }
  for (const name of outputsIn(folder)) {
    const sdk = join(folder, name, "typescript");
    const place = join(sdk, "runtime");
    if (existsSync(sdk) && !existsSync(place))
      symlinkSync(relative(sdk, first!), place);
  }
}

/** Runs `observer.ts` over the modules below a folder; gives what happened besides. */
export async function observe(
  folder: string,
  scratch: string,
): Promise<readonly string[]> {
  const observer = await bundle("test/hostile/observer.ts", scratch);
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [observer, folder],
      { maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        if (error !== null) fail(new Error(`${error.message}\n${stderr}`));
        else done(JSON.parse(stdout) as string[]);
      },
    );
  });
}

/** Lets what is below a folder find the packages of the project. */
export function symlinkModules(folder: string): void {
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
}
