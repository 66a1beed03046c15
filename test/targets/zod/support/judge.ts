import { execFileSync } from "node:child_process";
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GeneratedFile } from "../../../../generator/targets/target.js";
import { FileScope } from "../../../../generator/targets/typescript/plan/file-scope.js";
import { runtimeFiles } from "../../../../generator/targets/zod/plan/runtime.js";
import { moduleText } from "../../../../generator/targets/zod/render/module.js";
import { compileSchemas } from "../../../../generator/targets/zod/schemas/compile.js";
import { whole } from "../../../../generator/validators/index.js";
import { projectRoot } from "../../../support/shared.js";
import type { Question } from "../../../validators/support/judge.js";
import { writeModule } from "../../../validators/support/modules.js";

/** What the zod schema of a question says of each value; null where the module could not even be loaded. */
export interface Verdicts {
  readonly valid: readonly boolean[] | null;
  readonly error: string | null;
  /** Whether each that passes is given back as it is. */
  readonly kept: readonly boolean[];
}

const runner = `
import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { config } from "zod";
config({ jitless: process.argv[4] === "jitless" });
const [, , input, output] = process.argv;
const answers = [];
for (const { module, values } of JSON.parse(readFileSync(input, "utf8"))) {
  try {
    const { RootSchema } = await import(module);
    const results = values.map((value) => RootSchema.safeParse(value));
    const kept = results.map(({ data }, index) => isDeepStrictEqual(data, values[index]));
    answers.push({ valid: results.map(({ success }) => success), error: null, kept });
  } catch (error) {
    answers.push({ valid: null, error: String(error), kept: [] });
  }
}
writeFileSync(output, JSON.stringify(answers));
`;

/** Makes a zod schema of every question, and asks it in a process of its own. */
export function judgeByZod(questions: readonly Question[]): Verdicts[] {
  const folder = mkdtempSync(join(tmpdir(), "zod-"));
  try {
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    symlinkSync(
      join(projectRoot, "node_modules"),
      join(folder, "node_modules"),
      "junction",
    );
    const used = new Set<string>();
    for (const [index, question] of questions.entries())
      for (const { path, text } of filesOf(question, used))
        writeModule(
          join(folder, `q${index}`, path.replace(/\.ts$/, ".js")),
          text,
        );
    for (const { path, text } of runtimeFiles(used, ".js"))
      writeModule(join(folder, path.replace(/\.ts$/, ".js")), text);
    const asked = questions.map(({ values }, index) => ({
      module: `./q${index}/root.js`,
      values,
    }));
    writeFileSync(join(folder, "runner.js"), runner);
    writeFileSync(join(folder, "questions.json"), JSON.stringify(asked));
    execFileSync(
      process.execPath,
      ["runner.js", "questions.json", "answers.json", "jitless"],
      { cwd: folder, timeout: 120_000 },
    );
    return JSON.parse(
      readFileSync(join(folder, "answers.json"), "utf8"),
    ) as Verdicts[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The modules of a question; what they import of the runtime is added to `used`. */
function filesOf(
  question: Question,
  used: Set<string>,
): readonly GeneratedFile[] {
  const document = question.uri ?? "https://example.test/schema";
  const scopes = new Map<string, FileScope>();
  const scopeOf = (module: string): FileScope => {
    let scope = scopes.get(module);
    if (scope === undefined)
      scopes.set(module, (scope = new FileScope(module, ["z"], ".js")));
    return scope;
  };
  const modules = compileSchemas({
    documents: new Map([
      ...(question.documents ?? []),
      [document, question.schema],
    ]),
    entries: [
      {
        name: "Root",
        type: null,
        module: "root",
        document,
        pointer: question.pointer ?? "",
        variation: "",
        shape: whole,
      },
    ],
    semantics: question.semantics,
    known: { files: new Set(), constants: new Set(), replaced: new Map() },
    types: new Set(),
    scopeOf,
    deprecation: () => null,
    tagsOf: () => null,
    report: () => undefined,
  });
  return [...modules].map(([module, constants]) => {
    const imports = scopeOf(module).imports();
    for (const { module: path } of imports)
      if (path.startsWith("./runtime/")) used.add(path.slice(2, -3));
    return {
      path: `${module}.ts`,
      text: moduleText({
        path: `${module}.ts`,
        imports: imports.map((one) => ({ ...one, module: `.${one.module}` })),
        items: constants.map((constant) => ({
          types: [],
          constant,
          documentation: null,
        })),
      }),
    };
  });
}
