import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  compileValidators,
  type Semantics,
} from "../../../generator/validators/index.js";
import type { Problem } from "../../../generator/validators/index.js";
import type { Json } from "../../../generator/model/index.js";
import { writeModule, writeRuntime } from "./modules.js";

/** A schema and the values that it is asked about. */
export interface Question {
  /** The document's URI and the schema's place in it. */
  readonly uri?: string;
  readonly pointer?: string;
  readonly schema: Json;
  readonly documents?: ReadonlyMap<string, Json>;
  readonly semantics: Semantics;
  readonly values: readonly unknown[];
}

export interface Answer {
  /** What `is` says of each value; null when the module could not even be loaded. */
  readonly valid: readonly boolean[];
  /** What `validate` says: the issues of each value, as data; empty for a valid one. */
  readonly issues: readonly (readonly Issue[])[];
  readonly problems: readonly Problem[];
  readonly error: string | null;
}

export interface Issue {
  readonly pointer: string;
  readonly keyword: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
}

const runner = `
import { readFileSync, writeFileSync } from "node:fs";
const [, , input, output] = process.argv;
const questions = JSON.parse(readFileSync(input, "utf8"));
const answers = [];
for (const { module, values } of questions) {
  try {
    const { RootSchema } = await import(module);
    answers.push({
      valid: values.map((value) => RootSchema.is(value)),
      issues: values.map((value) => RootSchema.validate(value).issues ?? []),
      error: null,
    });
  } catch (error) {
    answers.push({ valid: [], issues: [], error: String(error) });
  }
}
writeFileSync(output, JSON.stringify(answers));
`;

/** Compiles every schema, and asks the emitted code in a process that may not make code from strings. */
export function judge(questions: readonly Question[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), "validators-"));
  try {
    writeRuntime(join(folder, "runtime"));
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const problems = questions.map((question, index) => {
      const found: Problem[] = [];
      const uri = question.uri ?? "https://example.test/schema";
      const documents = new Map([
        ...(question.documents ?? []),
        [uri, question.schema],
      ]);
      const modules = compileValidators({
        documents,
        entries: [
          {
            name: "Root",
            document: uri,
            pointer: question.pointer ?? "",
            module: "root",
            type: null,
          },
        ],
        semantics: question.semantics,
        runtime: () => "../runtime/index.js",
        specifier: (_from, module) => `./${module}.js`,
        header: () => [],
        report: (problem) => found.push(problem),
      });
      for (const [name, text] of modules)
        writeModule(join(folder, `q${index}`, `${name}.js`), text);
      return found;
    });
    const asked = questions.map(({ values }, index) => ({
      module: `./q${index}/root.js`,
      values,
    }));
    writeFileSync(join(folder, "runner.js"), runner);
    writeFileSync(join(folder, "questions.json"), JSON.stringify(asked));
    execFileSync(
      process.execPath,
      [
        "--disallow-code-generation-from-strings",
        "runner.js",
        "questions.json",
        "answers.json",
      ],
      { cwd: folder, timeout: 60_000 },
    );
    const answers = JSON.parse(
      readFileSync(join(folder, "answers.json"), "utf8"),
    ) as Omit<Answer, "problems">[];
    return answers.map((answer, index) => ({
      ...answer,
      problems: problems[index] as Problem[],
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
