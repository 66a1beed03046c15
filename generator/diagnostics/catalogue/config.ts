import { define } from "./define.js";

const names = "sundial.config.json, .yaml, .yml, .ts, .mts, .js or .mjs";

/** Diagnostics of the area `config/`: the configuration file, and what the command line says instead of it. */
export const configCatalogue = {
  "config/none": define({
    severity: "error",
    message: () => "There is no configuration in this folder.",
    hint: () =>
      `Write one (${names}), or name a description: \`sundial generate --spec openapi.json --out sdk\`.`,
  }),
  "config/not-found": define<{ file: string }>({
    severity: "error",
    message: ({ file }) => `The configuration ${file} does not exist.`,
    hint: () =>
      "Check the path; it is taken relative to the working directory.",
  }),
  "config/several": define<{ files: string }>({
    severity: "error",
    message: ({ files }) => `There are several configurations: ${files}.`,
    hint: () => "Keep one, or name one with `--config`.",
  }),
  "config/format": define<{ file: string }>({
    severity: "error",
    message: ({ file }) => `${file} has no ending that is known.`,
    hint: () => `A configuration is called ${names}.`,
  }),
  "config/empty": define({
    severity: "error",
    message: () => "The configuration is empty.",
    hint: () =>
      'The least is `{ "spec": "openapi.json", "targets": [{ "target": "typescript", "out": "sdk" }] }`.',
  }),
  "config/failed": define<{ file: string; problem: string }>({
    severity: "error",
    message: ({ file, problem }) => `${file} could not be run: ${problem}`,
    hint: () => "A .ts or .js configuration is a module; mend what it throws.",
  }),
  "config/no-default": define<{ file: string }>({
    severity: "error",
    message: ({ file }) => `${file} has no default export.`,
    hint: () =>
      'Write `import { defineConfig } from "sundial"` and `export default defineConfig({ … })`.',
  }),
  "config/unknown-member": define<{ member: string; suggestion: string }>({
    severity: "error",
    message: ({ member, suggestion }) =>
      `\`${member}\` is no member here${suggestion || "."}`,
    hint: () => "Remove it or write it as the documentation does.",
  }),
  "config/missing-member": define<{ member: string }>({
    severity: "error",
    message: ({ member }) => `\`${member}\` is missing.`,
    hint: ({ member }) => `Add \`${member}\`.`,
  }),
  "config/wrong-value": define<{ expected: string; found: string }>({
    severity: "error",
    message: ({ expected, found }) => `Expected ${expected}, found ${found}.`,
    hint: null,
  }),
  "config/target-not-found": define<{ file: string }>({
    severity: "error",
    message: ({ file }) => `There is no file ${file} that could be a target.`,
    hint: () => "Its path is taken relative to the configuration.",
  }),
  "config/no-target": define<{ file: string; missing: readonly string[] }>({
    severity: "error",
    message: ({ file, missing }) =>
      `The default export of ${file} is no target: it has no ${missing.join(", ")}.`,
    hint: () =>
      'Write `import { defineTarget } from "sundial"` and `export default defineTarget({ … })`.',
  }),
  "config/no-templates": define<{ folder: string }>({
    severity: "error",
    message: ({ folder }) => `There is no folder ${folder} with templates.`,
    hint: () => "Its path is taken relative to the configuration.",
  }),
  "config/unknown-template": define<{
    file: string;
    suggestion: string;
    known: readonly string[];
  }>({
    severity: "error",
    message: ({ file, suggestion }) =>
      `${file} replaces no template of Sundial${suggestion || "."}`,
    hint: ({ known }) => `There are ${known.join(", ")}.`,
  }),
  "config/template-failed": define<{
    problem: string;
    given: readonly string[];
  }>({
    severity: "error",
    message: ({ problem }) => `The template cannot be used: ${problem}`,
    hint: ({ given }) =>
      given.length === 0
        ? "docs/templates.md says what templates are given."
        : `It is given ${given.join(", ")}.`,
  }),
  "config/not-a-target": define<{ missing: readonly string[] }>({
    severity: "error",
    message: ({ missing }) =>
      `This is no target: it has no ${missing.join(", ")}.`,
    hint: () => "Make it with `defineTarget` of sundial, or name a target.",
  }),
  "config/unknown-target": define<{
    name: string;
    suggestion: string;
    known: readonly string[];
  }>({
    severity: "error",
    message: ({ name, suggestion }) =>
      `There is no target \`${name}\`${suggestion || "."}`,
    hint: ({ known }) => `There are ${known.join(", ")}.`,
  }),
  "config/target-not-used": define<{ name: string; used: string }>({
    severity: "error",
    message: ({ name }) =>
      `The configuration has no target \`${name}\` to generate.`,
    hint: ({ used }) => `It has ${used}.`,
  }),
  "config/unknown-preset": define<{ name: string; suggestion: string }>({
    severity: "error",
    message: ({ name, suggestion }) =>
      `There is no preset \`${name}\`${suggestion || "."}`,
    hint: () => "A preset of this version is `palette`.",
  }),
  "config/unknown-rule": define<{ code: string; suggestion: string }>({
    severity: "error",
    message: ({ code, suggestion }) =>
      `There is no rule \`${code}\`${suggestion || "."}`,
    hint: () => "`sundial lint --rules` lists them.",
  }),
  "config/fixed-rule": define<{ code: string }>({
    severity: "error",
    message: ({ code }) =>
      `\`${code}\` is no matter of taste: its level cannot be chosen.`,
    hint: () =>
      "Remove it; only what can be generated all the same has a level.",
  }),
  "config/pins": define({
    severity: "error",
    message: () =>
      "This file does not hold what was accepted of what is fetched.",
    hint: () =>
      "Take it from version control again; or remove it, and `sundial generate` accepts what is there now.",
  }),
  "config/shared-output": define<{ a: string; b: string }>({
    severity: "error",
    message: ({ a, b }) =>
      a === b
        ? `Two targets write into ${a}.`
        : `One target writes into ${a} and another into ${b}, which lies within it.`,
    hint: () => "Give every target a folder of its own.",
  }),
};
