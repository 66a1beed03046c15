import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { fewCompilers } from "../support/compile.js";
import { projectRoot } from "../support/shared.js";

const run = promisify(execFile);

/** Compilers by the command that starts them. */
const compilers = {
  "5.4": "ts54/lib/tsc.js",
  "5.9": "typescript/lib/tsc.js",
  "6": "ts6/lib/tsc.js",
  "7": "ts7/bin/tsc",
};

/** Compilers are slow where other tests run too. */
vi.setConfig({ testTimeout: 180_000 });

const runtime = join(projectRoot, "runtime/typescript");

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sundial-runtime-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** What the compiler says of the files; empty: nothing. */
async function compile(
  compiler: string,
  options: object,
  include: readonly string[],
): Promise<string> {
  const name = Math.random().toString(36).slice(2);
  const config = join(folder, `${name}.json`);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: true,
    noEmit: true,
    rootDir: projectRoot,
    ...options,
  };
  await writeFile(config, JSON.stringify({ compilerOptions, include }));
  const command = join(projectRoot, "node_modules", compiler);
  try {
    await run(process.execPath, [command, "-p", config]);
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe.each(Object.entries(compilers))(
  "TypeScript %s",
  (version, compiler) => {
    const isolated =
      version === "5.4"
        ? {}
        : { declaration: true, isolatedDeclarations: true };
    const erasable = version === "5.4" ? {} : { erasableSyntaxOnly: true };

    test("compiles the runtime as strictly as it can, with DOM types, and refuses operations of the other scope", async () => {
      const found = await compile(compiler, { ...isolated, ...erasable }, [
        runtime,
      ]);
      expect(found).toBe("");
    });

    // The longer of these tests take the oldest and the newest; see `fewCompilers`.
    const isTaken = fewCompilers.some((name) => name.endsWith(version));
    const few = test.runIf(isTaken);

    few("compiles it with the types of Node instead", async () => {
      const found = await compile(
        compiler,
        {
          lib: ["ES2022"],
          types: ["node"],
          typeRoots: [join(projectRoot, "node_modules/@types")],
          skipLibCheck: true,
        },
        [runtime],
      );
      expect(found).toBe("");
    });

    few("compiles it to CommonJS", async () => {
      const found = await compile(
        compiler,
        {
          module: "CommonJS",
          moduleResolution: "Node10",
          verbatimModuleSyntax: false,
          ...(version === "6" && { ignoreDeprecations: "6.0" }),
          // TypeScript 7 knows no CommonJS without a newer resolution.
          ...(version === "7" && { moduleResolution: "Bundler" }),
        },
        [runtime],
      );
      expect(found).toBe("");
    });
  },
);

test("no module of the runtime imports anything but the runtime", async () => {
  for (const name of await readdir(runtime, { recursive: true })) {
    if (!name.endsWith(".ts")) continue;
    const text = await readFile(join(runtime, name), "utf8");
    const imports = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)];
    for (const [, specifier] of imports)
      expect(specifier, name).toMatch(/^\.{1,2}\/[\w/.-]+\.js$/);
  }
});
