import { lifecycleCommands } from "../lifecycle/commands/table.js";
import type { Command, Flag } from "./command.js";

/** Flags of every command. */
export const commonFlags: Readonly<Record<string, Flag>> = {
  json: { value: null, help: "one JSON document on standard output" },
  quiet: { value: null, help: "errors only" },
  help: { value: null, help: "this text" },
};

const projectFlags: Readonly<Record<string, Flag>> = {
  config: {
    value: "FILE",
    help: "the configuration; default: sundial.config.* in this folder",
  },
  spec: {
    value: "FILE",
    help: "a description (JSON or YAML; file or URL), without any configuration",
  },
  preset: {
    value: "NAME",
    help: "built-in conventions, with --spec (palette)",
  },
  target: {
    value: "NAME",
    multiple: true,
    help: "with --spec: what to generate (default typescript); else: only these of the configuration",
  },
};

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: "init",
    summary: "writes a configuration for a description, and says what it found",
    positionals: {},
    flags: {
      spec: {
        value: "FILE",
        help: "the description (JSON or YAML; file or URL); default: the one in this folder, or a question",
      },
      preset: projectFlags["preset"]!,
      target: {
        value: "NAME",
        multiple: true,
        help: "what to generate (default typescript)",
      },
      out: {
        value: "FOLDER",
        help: "the output folder (default sdk); with several targets, each gets one in it",
      },
      format: {
        value: "FORMAT",
        help: "of the configuration: json (default), yaml or ts",
      },
      yes: { value: null, help: "asks nothing: flags and defaults hold" },
      force: { value: null, help: "replaces a configuration that is there" },
    },
    examples: [
      { line: "sundial init", does: "asks for what it cannot know" },
      {
        line: "sundial init --yes --spec openapi.yaml --target typescript --target reference",
        does: "without questions",
      },
    ],
    load: async () => (await import("./init-command.js")).run,
  },
  {
    name: "generate",
    summary: "writes the SDKs of the configuration, or of one description",
    positionals: {},
    flags: {
      ...projectFlags,
      out: {
        value: "FOLDER",
        help: "the output folder, with --spec (default sdk)",
      },
      check: {
        value: null,
        help: "writes nothing; says what differs, why, and what mends it",
      },
      update: {
        value: null,
        help: "accepts what changed at URLs (sundial.pins.json)",
      },
      watch: {
        value: null,
        help: "goes on, and generates again when something changes that was read",
      },
    },
    examples: [
      { line: "sundial generate", does: "everything in sundial.config.json" },
      {
        line: "sundial generate --spec openapi.json --out sdk",
        does: "a TypeScript SDK, without any configuration",
      },
      {
        line: "sundial generate --check",
        does: "for CI: fails when the committed output is not what would be generated",
      },
    ],
    load: async () => (await import("./generate-command.js")).run,
  },
  {
    name: "lint",
    summary: "says what is wrong with a description, and what could be better",
    positionals: {},
    flags: {
      config: projectFlags["config"]!,
      spec: projectFlags["spec"]!,
      preset: projectFlags["preset"]!,
      "fail-on": {
        value: "LEVEL",
        help: "exit 1 from this level on: error, warning (default) or info",
      },
      all: { value: null, help: "every finding, not the first of each kind" },
      rules: { value: null, help: "lists the rules and their levels" },
    },
    examples: [
      { line: "sundial lint", does: "the description of sundial.config.json" },
      {
        line: "sundial lint --spec openapi.yaml --fail-on error",
        does: "one description; only errors fail",
      },
    ],
    load: async () => (await import("./lint-command.js")).run,
  },
  {
    name: "inspect",
    summary: "prints a stage of the pipeline as JSON: what Sundial understood",
    positionals: {
      STAGE: "source, upgrade, normalize, enrich, names, plan or files",
    },
    flags: {
      ...projectFlags,
      pointer: {
        value: "POINTER",
        help: "a JSON pointer to the part to print; items of lists also by their id, name or path",
      },
    },
    examples: [
      {
        line: "sundial inspect enrich --spec openapi.json --pointer /operations/getPet",
        does: "all that is known about one operation",
      },
      {
        line: "sundial inspect names",
        does: "every public name, as sundial.names.json will have it",
      },
    ],
    load: async () => (await import("./inspect-command.js")).run,
  },
  ...lifecycleCommands,
];
