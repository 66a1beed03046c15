import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { enrich } from "../../generator/enrich/index.js";
import { parseManifest } from "../../generator/lifecycle/manifest/parse.js";
import { emptyNames } from "../../generator/names/index.js";
import { normalize } from "../../generator/normalize/index.js";
import { presetConventions } from "../../generator/presets/index.js";
import { loadSource } from "../../generator/source/index.js";
import { typescript } from "../../generator/targets/typescript/index.js";
import {
  callsOf,
  planEntries,
} from "../../generator/targets/typescript/plan/entries.js";
import { upgrade } from "../../generator/upgrade/index.js";

/** The day on which everything ends, and the last on which everything may still be used. */
export const cutOff = "2026-10-01";
const before = "2026-09-30";

/** A program that uses every operation of an SDK once. */
export interface Project {
  readonly name: string;
  readonly folder: string;
}

/**
 * Writes two projects below `folder`, each an SDK of `spec` and a program with one call of each operation: in the one
 * everything is in Production; in the other each operation has an entry of its own in a manifest, and a policy asks about
 * the last day on which all of them may be used. Gives the number of calls.
 */
export async function writeProjects(
  spec: string,
  folder: string,
): Promise<{ readonly projects: readonly Project[]; readonly calls: number }> {
  const report = (): void => undefined;
  const source = await loadSource(spec, report);
  const upgraded = source && upgrade(source, report);
  if (!upgraded) throw new Error(`${spec} cannot be read.`);
  const conventions = presetConventions("palette", report)!;
  const normalized = normalize(upgraded, report);
  const entries = normalized.operations.map(({ id }) =>
    JSON.stringify({
      id,
      select: { operation: id },
      announcedOn: "2026-04-01",
      cutOff: { on: cutOff },
      reason: "Measured.",
    }),
  );
  const manifest = `lifecycle: 1\nasOf: 2026-05-01\nentries:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`;
  let calls = 0;
  const write = async (
    name: string,
    text: string | null,
    policy: string,
  ): Promise<Project> => {
    const lifecycle =
      text === null ? null : parseManifest("lifecycle.yaml", text, report);
    const context = { conventions, names: emptyNames, lifecycle, report };
    const { document } = enrich(normalized, context);
    const target = { options: typescript.options({}, report), ...context };
    const model = typescript.plan(document, target);
    const files = await typescript.render(model, target);
    const place = join(folder, name);
    for (const file of files) put(join(place, "sdk", file.path), file.text);
    const names = planEntries(document)
      .flatMap(({ roots }) => roots.flatMap(({ space }) => callsOf(space)))
      .map(({ dotted }) => dotted);
    calls = names.length;
    put(join(place, "use.ts"), program(names));
    put(join(place, "policy.d.ts"), policy);
    put(join(place, "package.json"), '{ "type": "module" }');
    put(join(place, "tsconfig.json"), JSON.stringify(settings));
    return { name, folder: place };
  };
  const asked = `declare global { interface LifecyclePolicies { palette: { asOf: "${before}" } } }\nexport {};\n`;
  const projects = [
    await write("ungated", null, asked),
    await write("gated", manifest, asked),
  ];
  return { projects, calls };
}

function program(names: readonly string[]): string {
  const lines = names.map(
    (name, at) =>
      `export const use${at} = () => palette.${name}(input as never);`,
  );
  return `import type { Palette } from "./sdk/index.js";\ndeclare const palette: Palette;\ndeclare const input: unknown;\n${lines.join("\n")}\n`;
}

const settings = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    noEmit: true,
    types: [],
  },
  files: ["use.ts", "policy.d.ts"],
};

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
