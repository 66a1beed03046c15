import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { beginRun } from "../../generator/emit/index.js";
import { check, tree } from "./harness.js";
import { output } from "./versions.js";

/** Runs the writer; resolves with how it ended. `kill`: milliseconds after which it is killed. */
export function runWriter(
  writer: string,
  parameters: readonly string[],
  kill: number | null,
): Promise<{ killed: boolean; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [writer, ...parameters], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    child.stdout.on("data", (data: Buffer) => {
      if (text === "" && kill !== null)
        setTimeout(() => child.kill("SIGKILL"), kill);
      text += data.toString();
    });
    child.on("error", fail);
    child.on("close", (_code, signal) =>
      done({ killed: signal === "SIGKILL", output: text }),
    );
  });
}

/** What a version looks like on disk, without `sundial.lock`. */
function wanted(home: string, version: string): Record<string, string> {
  const { outputs, names } = output(home, version);
  const files: Record<string, string> = { "sundial.names.json": names.text };
  for (const { directory, files: list } of outputs)
    for (const { path, text } of list)
      files[join(directory, path).slice(home.length + 1)] = text;
  return files;
}

function contents(home: string): Record<string, string> {
  const found = existsSync(home) ? tree(home) : {};
  return Object.fromEntries(
    Object.entries(found).filter(
      ([path]) => !/(^|\/)(\.sundial\/.*|sundial\.lock)$/.test(path),
    ),
  );
}

/**
 * Asserts what must hold after an interruption: `--check` accepts no version whose files are not all there, and the next
 * run begins with one version, whole. Returns which one it is, and whether the state was torn.
 */
export async function expectWhole(
  home: string,
  versions: readonly string[],
): Promise<{ version: string; torn: boolean }> {
  const torn = !versions.some((version) => isVersion(home, version));
  for (const version of versions) {
    const { outputs, names } = output(home, version);
    const { drift, codes } = check(outputs, names);
    const accepted = drift?.length === 0;
    if (accepted) expect(contents(home)).toEqual(wanted(home, version));
    if (torn) expect(codes).toContain("emit/interrupted");
  }
  const folders = output(home, versions[0]!).outputs.map(
    ({ directory }) => directory,
  );
  const problems: string[] = [];
  const run = await beginRun(home, folders, {
    report: ({ code, severity }) => {
      if (severity === "error") problems.push(code);
    },
  });
  run?.end();
  expect(problems).toEqual([]);
  const version = versions.find((name) => isVersion(home, name));
  expect(version, JSON.stringify(Object.keys(contents(home)))).toBeDefined();
  const { outputs, names } = output(home, version!);
  if (version !== "none")
    expect(check(outputs, names)).toEqual({ drift: [], codes: [] });
  return { version: version!, torn };
}

function isVersion(home: string, version: string): boolean {
  const files = version === "none" ? {} : wanted(home, version);
  const found = contents(home);
  const paths = Object.keys(files);
  return (
    paths.length === Object.keys(found).length &&
    paths.every((path) => files[path] === found[path])
  );
}
