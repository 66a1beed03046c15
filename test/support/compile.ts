import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "./shared.js";

/** The compilers that SDKs are for, by the name of the package here. */
export const compilers = {
  "TypeScript 5.4": "ts54",
  "TypeScript 5.9": "typescript",
  "TypeScript 6": "ts6",
  "TypeScript 7": "ts7",
} as const;

export type Compiler = keyof typeof compilers;

/**
 * The compilers that the longest tests take: the oldest and the newest; with `SUNDIAL_ALL_COMPILERS=1` all of them.
 */
export const fewCompilers: readonly Compiler[] =
  process.env["SUNDIAL_ALL_COMPILERS"] === "1"
    ? (Object.keys(compilers) as Compiler[])
    : ["TypeScript 5.4", "TypeScript 7"];

/** Writes an SDK (path → text) as ES modules below a folder. */
export function writeSdk(
  folder: string,
  files: ReadonlyMap<string, string>,
): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every flag that a careful consumer may have set. */
const strictest = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  noEmit: true,
  declaration: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  types: [],
  // The compiler's own libraries are no output of ours, and a quarter of its time.
  skipDefaultLibCheck: true,
};

/** Flags that later versions brought: isolatedDeclarations with 5.5, erasableSyntaxOnly with 5.8. */
const later = { isolatedDeclarations: true, erasableSyntaxOnly: true };

export interface CompileOptions {
  /** In place of the strictest options, or added to them. */
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  readonly type?: "module" | "commonjs";
  readonly include?: readonly string[];
}

/** Compiles what is in a folder; gives the compiler's output, which is empty where it has nothing to say. */
export function compile(
  compiler: Compiler,
  folder: string,
  {
    compilerOptions = {},
    type = "module",
    include = ["**/*.ts"],
  }: CompileOptions = {},
): Promise<string> {
  const options: Record<string, unknown> = {
    ...strictest,
    ...later,
    ...compilerOptions,
  };
  if (compiler === "TypeScript 5.4")
    for (const flag of Object.keys(later)) delete options[flag];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type }));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include }),
  );
  const tsc = join(projectRoot, "node_modules", compilers[compiler], "bin/tsc");
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsc, "-p", folder, "--pretty", "false"],
      { maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`.trim();
        resolve(error !== null && output === "" ? error.message : output);
      },
    );
  });
}
