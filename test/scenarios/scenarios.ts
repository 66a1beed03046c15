import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { writeSdk, type CompileOptions } from "../support/compile.js";
import { projectRoot } from "../support/shared.js";
import {
  typescriptSdk,
  type SdkOptions,
  type TestSdk,
} from "../support/sdk.js";

/** A feature: its description, and the SDK that is expected of it. */
export interface Scenario {
  readonly name: string;
  readonly folder: string;
}

const root = join(projectRoot, "test", "scenarios");

/** Every folder here with a description. */
export const scenarios: readonly Scenario[] = readdirSync(root)
  .filter((name) => existsSync(join(root, name, "spec.yaml")))
  .sort()
  .map((name) => ({ name, folder: join(root, name) }));

/** The SDK that the scenario gives now, without validators, which have tests of their own. */
export function sdkOf({ folder }: Scenario): Promise<TestSdk> {
  const file = join(folder, "options.json");
  const given = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as SdkOptions)
    : {};
  const options = { validators: false, ...given.options };
  return typescriptSdk(join(folder, "spec.yaml"), { ...given, options });
}

/** What is compared: the runtime is a copy of hand-written files that have tests of their own. */
export function withoutRuntime({ files }: TestSdk): Record<string, string> {
  return Object.fromEntries(
    [...files].filter(([path]) => !path.startsWith("runtime/")).sort(),
  );
}

function runtimeOf({ files }: TestSdk): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path]) => path.startsWith("runtime/")));
}

/** The files below a folder: path → text. */
export function readTree(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll("\\", "/"),
        readFileSync(path, "utf8"),
      ])
      .sort(),
  ) as Record<string, string>;
}

/** Writes every SDK and beside it the file that uses it. The runtime, the same in all of them, is written once. */
export async function writeScenarios(folder: string): Promise<void> {
  const runtime = join(folder, "runtime");
  for (const scenario of scenarios) {
    const sdk = await sdkOf(scenario);
    const own = join(folder, scenario.name, "typescript");
    writeSdk(own, new Map(Object.entries(withoutRuntime(sdk))));
    if (!existsSync(runtime)) writeSdk(folder, runtimeOf(sdk));
    symlinkSync(runtime, join(own, "runtime"), "junction");
    writeFileSync(join(own, "readme.ts"), exampleOf(sdk));
    const types = join(scenario.folder, "types.ts");
    if (existsSync(types))
      copyFileSync(types, join(folder, scenario.name, "types.ts"));
  }
}

/** The examples of the README, one after the other. */
function exampleOf({ files }: TestSdk): string {
  const text = files.get("README.md") ?? "";
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)];
  return blocks.map(([, code]) => code).join("\n");
}

/** The SDKs alone, with every flag. */
export const sdksOnly: CompileOptions = {
  compilerOptions: { noUnusedLocals: true, noUnusedParameters: true },
  include: ["*/typescript/**/*.ts"],
};

/** With the files that use them; those need no explicit types. */
export const withConsumers: CompileOptions = {
  compilerOptions: { declaration: false, isolatedDeclarations: false },
};
