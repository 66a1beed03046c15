import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { projectWithoutConfig, type Config } from "../config/index.js";
import { collectFindings } from "../diagnostics/findings.js";
import { orderDiagnostics } from "../diagnostics/order.js";
import type { Editors } from "../init/config-text.js";
import type { Examined, Finding } from "../init/index.js";
import { packageRoot } from "../package-root.js";
import { isUrl } from "../source/address.js";
import { targetNames } from "../targets/registry.js";
import { SituationError, UsageError } from "./arguments.js";
import type { Given, Run, Status } from "./command.js";
import { renderFindings, showFindings, statusOf } from "./findings.js";
import { count } from "./outcome.js";
import { answersOf, type Answers } from "./init-questions.js";
import { stageText } from "./stages.js";
import type { Terminal } from "./terminal.js";

/** `sundial init`: reads a description, says what it shows, and writes a configuration. */
export const run: Run = async (given, terminal) => {
  const answers = await answersOf(given, terminal);
  try {
    return await init(answers, given, terminal);
  } finally {
    answers.end();
  }
};

async function init(
  answers: Answers,
  given: Given,
  terminal: Terminal,
): Promise<Status> {
  const { cwd } = terminal;
  const spec = await answers.spec();
  const examined = await read(spec, given, terminal);
  if (examined === null) return 1;
  if (!given.has("json") && !given.has("quiet")) terminal.out(story(examined));

  const targets = await answers.targets(targetNames);
  const out = await answers.out();
  const format = await answers.format();
  const path = join(cwd, `sundial.config.${format}`);
  if (!(await mayWrite(path, answers, given))) {
    terminal.err("Nothing was written.\n");
    return 1;
  }

  const config = configFor(spec, examined, targets, out, cwd);
  const { configText } = await import("../init/config-text.js");
  writeFileSync(path, configText(config, format, editorsIn(cwd)));
  if (given.has("json")) terminal.out(toJson(path, examined));
  else if (!given.has("quiet"))
    terminal.out(
      `Wrote ${shown(path, cwd)}. \`sundial generate\` writes ${out === "." ? "the SDK" : out}.\n`,
    );
  return 0;
}

/** Reads the description; null, and the errors are shown, where it cannot be. */
async function read(
  spec: string,
  given: Given,
  terminal: Terminal,
): Promise<Examined | null> {
  const findings = collectFindings();
  const project = projectWithoutConfig(
    {
      spec: pathOf(spec, terminal.cwd),
      preset: given.value("preset"),
      targets: ["typescript"],
      out: "sdk",
    },
    findings.report,
  );
  const texts = new Map<string, string>();
  const { examine } = await import("../init/index.js");
  const examined =
    project &&
    (await examine(
      { ...project, names: null },
      {
        findings,
        texts,
        onStage: (stage) => terminal.progress(stageText(stage)),
      },
    ));
  terminal.progress("");
  if (examined !== null) return examined;
  const errors = orderDiagnostics(findings.all).filter(
    ({ severity }) => severity === "error",
  );
  showFindings(await renderFindings(errors, texts), terminal);
  terminal.err(
    "The description has to be mended first; nothing was written.\n",
  );
  if (statusOf(errors) === 2)
    throw new UsageError("The flags do not describe a project.");
  return null;
}

/** What was found, for people. */
function story({ title, operations, schemas, found }: Examined): string {
  const lines = [
    `${title}: ${count(operations, "operation")}, ${count(schemas, "schema")}.`,
    "",
  ];
  let topic: Finding["topic"] | null = null;
  for (const finding of found) {
    if (finding.topic !== topic) lines.push(heading(finding.topic));
    topic = finding.topic;
    lines.push(`  ${finding.says}`);
    for (const evidence of finding.evidence) lines.push(`    ${evidence}`);
    if (finding.conventions !== null)
      lines.push(
        `    In the configuration: conventions.${Object.keys(finding.conventions).join(", conventions.")}`,
      );
    if (finding.todo !== null) lines.push(`    To do: ${finding.todo}`);
  }
  return [...lines, "", ""].join("\n");
}

function heading(topic: string): string {
  return topic[0]!.toUpperCase() + topic.slice(1);
}

function configFor(
  spec: string,
  { preset, conventions }: Examined,
  targets: readonly string[],
  out: string,
  cwd: string,
): Config {
  return {
    spec: shown(pathOf(spec, cwd), cwd),
    ...(preset === null ? {} : { preset }),
    ...manifestBeside(spec, cwd),
    targets: targets.map((target) => ({
      target,
      out: targets.length === 1 ? out : `${out.replace(/\/$/, "")}/${target}`,
    })),
    ...(conventions === null ? {} : { conventions }),
  };
}

/** A lifecycle manifest beside the description belongs to it. */
function manifestBeside(spec: string, cwd: string): Pick<Config, "lifecycle"> {
  if (isUrl(spec)) return {};
  const path = join(dirname(pathOf(spec, cwd)), "lifecycle.yaml");
  return existsSync(path) ? { lifecycle: shown(path, cwd) } : {};
}

/** A configuration that is there is replaced only by one who says so. */
async function mayWrite(
  path: string,
  answers: Answers,
  given: Given,
): Promise<boolean> {
  const folder = dirname(path);
  const there = readdirSync(folder).filter((name) =>
    /^sundial\.config\.(?:json|ya?ml|m?[jt]s)$/.test(name),
  );
  const other = there.find((name) => join(folder, name) !== path);
  if (other !== undefined)
    throw new SituationError(
      `There is a configuration already: ${other}. Two would be one too many: remove it first, or choose its format with --format.`,
    );
  if (there.length === 0 || given.has("force")) return true;
  return answers.replace(there[0]!);
}

function editorsIn(cwd: string): Editors {
  const inPackage = "generator/schemas/config.schema.json";
  for (let folder = cwd; ; folder = dirname(folder)) {
    const place = join(folder, "node_modules/sundial");
    if (existsSync(join(place, inPackage)))
      return { schema: shown(join(place, inPackage), cwd), importable: true };
    if (folder === packageRoot())
      return { schema: shown(join(folder, inPackage), cwd), importable: true };
    if (dirname(folder) === folder) return { schema: null, importable: false };
  }
}

/** The published shape, `schemas/init.schema.json`. */
function toJson(path: string, { preset, found }: Examined): string {
  const list = found.map(({ topic, says, evidence, conventions, todo }) => ({
    topic,
    says,
    evidence,
    conventions,
    todo,
  }));
  return (
    JSON.stringify(
      { config: shown(path, process.cwd()), preset, found: list },
      null,
      2,
    ) + "\n"
  );
}

function pathOf(spec: string, cwd: string): string {
  return isUrl(spec) ? spec : resolve(cwd, spec);
}

/** As a configuration writes it: relative to the folder, with `/`. */
function shown(path: string, cwd: string): string {
  return isUrl(path) ? path : relative(cwd, path).split(sep).join("/") || ".";
}
