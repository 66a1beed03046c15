import * as prettier from "prettier";
import ts from "typescript";
import { checkPaths } from "../../generator/emit/paths.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { enrich } from "../../generator/enrich/index.js";
import { emptyNames, type NamesFile } from "../../generator/names/index.js";
import { normalize } from "../../generator/normalize/index.js";
import { checkRules } from "../../generator/rules/index.js";
import { parseSource } from "../../generator/source/index.js";
import { target } from "../../generator/targets/registry.js";
import type { GeneratedFile } from "../../generator/targets/target.js";
import { upgrade } from "../../generator/upgrade/index.js";
import { unseen } from "../hostile/outputs.js";
import { lostFromDocument, lostFromOutput, treeOf } from "./present.js";

/** What a description became. */
export interface Made {
  readonly refused: readonly Diagnostic[];
  readonly names: NamesFile;
  readonly files: readonly GeneratedFile[];
}

/** How much is looked at: what is dear is done for some descriptions only. */
export interface Depth {
  readonly targets: readonly string[];
  readonly again: boolean;
  readonly layout: boolean;
}

const options: Readonly<Record<string, object>> = {
  typescript: { validators: true },
};

/** Takes a description through all stages but the last. */
export async function make(
  text: string,
  targets: readonly string[],
  names = emptyNames,
): Promise<Made> {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => void diagnostics.push(found);
  const errors = () =>
    diagnostics.filter(({ severity }) => severity === "error");
  const nothing = (): Made => ({ refused: errors(), names, files: [] });
  const source = parseSource("api.json", text, report);
  const upgraded = source && upgrade(source, report);
  if (upgraded === null) return nothing();
  const normalized = normalize(upgraded, report);
  if (errors().length > 0) return nothing();
  const enriched = enrich(normalized, {
    conventions: {},
    names,
    lifecycle: null,
    report,
  });
  checkRules(enriched.document, report);
  if (errors().length > 0) return nothing();
  expect(lostFromDocument(treeOf(text), enriched.document));
  const files: GeneratedFile[] = [];
  for (const name of targets) {
    const chosen = (await target(name))!;
    const context = {
      options: chosen.options(
        { ...options[name] } as Record<string, unknown>,
        report,
      ),
      conventions: {},
      report,
    };
    const plan = chosen.plan(enriched.document, context);
    const made = await chosen.render(plan, context);
    if (errors().length === 0)
      expect(lostFromOutput(name, enriched.document, made));
    for (const file of made)
      files.push({ path: `${name}/${file.path}`, text: file.text });
  }
  return { refused: errors(), names: enriched.names, files };
}

function expect(problem: string | null): void {
  if (problem !== null) throw new Error(problem);
}

/** Null when all is well with a description; else what is wrong, in a line. */
export async function judge(
  text: string,
  depth: Depth,
): Promise<string | null> {
  const start = process.cpuUsage();
  try {
    const made = await make(text, depth.targets);
    const { user, system } = process.cpuUsage(start);
    if (user + system > 10_000_000)
      return `takes ${Math.round((user + system) / 1e6)} s`;
    if (made.refused.length > 0) {
      const lost = made.refused.find(({ source }) => source === null);
      return lost === undefined ? null : `${lost.code} has no place`;
    }
    return problemIn(made.files) ?? (await deeper(text, made, depth));
  } catch (error) {
    const { message, stack = "" } = error as Error;
    const at = /generator\/[^\s)]*/.exec(stack)?.[0] ?? "";
    return `${message.slice(0, 160)} at ${at}`;
  }
}

function problemIn(files: readonly GeneratedFile[]): string | null {
  const paths: string[] = [];
  checkPaths("out", files, ({ message }) => paths.push(message));
  if (paths.length > 0) return paths[0]!;
  for (const { path, text } of files) {
    if (path.includes("/runtime/")) continue;
    const found = unseen.exec(text);
    if (found !== null) return `${path} has ${JSON.stringify(found[0])}`;
    if (!path.endsWith(".ts")) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
    const { parseDiagnostics } = source as unknown as {
      parseDiagnostics: readonly ts.Diagnostic[];
    };
    if (parseDiagnostics.length > 0)
      return `${path}: ${ts.flattenDiagnosticMessageText(parseDiagnostics[0]!.messageText, " ")}`;
  }
  return null;
}

async function deeper(
  text: string,
  made: Made,
  { again, layout, targets }: Depth,
): Promise<string | null> {
  if (again)
    for (const names of [emptyNames, made.names]) {
      const { files } = await make(text, targets, names);
      const other = files.find(
        (file, index) =>
          file.text !== made.files[index]?.text ||
          file.path !== made.files[index].path,
      );
      if (other !== undefined || files.length !== made.files.length)
        return `${other?.path ?? "a file"} is another one the second time${names === emptyNames ? "" : ", with names"}`;
    }
  if (layout)
    for (const { path, text: written } of made.files) {
      if (path.includes("/runtime/") || !/\.(?:ts|md|json)$/.test(path))
        continue;
      const wanted = await prettier.format(written, { filepath: path });
      if (wanted === written) continue;
      const lines = new Set(wanted.split("\n"));
      const line = written.split("\n").find((one) => !lines.has(one)) ?? "";
      return `${path} is not as Prettier lays it out: ${line.slice(0, 120)}`;
    }
  return null;
}
