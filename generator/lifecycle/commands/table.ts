import type { Command, Flag } from "../../cli/command.js";

const project: Readonly<Record<string, Flag>> = {
  config: {
    value: "FILE",
    help: "the configuration; default: sundial.config.* in this folder",
  },
  spec: {
    value: "FILE",
    help: "a description (JSON or YAML), without any configuration",
  },
  preset: { value: "NAME", help: "built-in conventions, with --spec" },
  manifest: {
    value: "FILE",
    help: "the lifecycle manifest; default: the configuration's",
  },
};

const asOf: Flag = {
  value: "DATE",
  help: "the day it is about, YYYY-MM-DD or today (UTC)",
};

/** The commands about the life cycle of an API, for its owners. */
export const lifecycleCommands: readonly Command[] = [
  {
    name: "lifecycle lint",
    summary: "checks the lifecycle manifest against the description",
    positionals: {},
    flags: {
      ...project,
      base: {
        value: "FILE",
        help: "the description before: also what was removed or moved since",
      },
      "base-manifest": { value: "FILE", help: "the manifest before" },
    },
    examples: [
      {
        line: "sundial lifecycle lint --base old.json",
        does: "fails on removals without an entry, dates moved earlier, bad replacements",
      },
    ],
    load: async () => (await import("./lint.js")).run,
  },
  {
    name: "lifecycle mine",
    summary: "proposes entries from prose such as `Deprecated. Use b`",
    positionals: {},
    flags: { ...project },
    examples: [
      {
        line: "sundial lifecycle mine --spec openapi.json",
        does: "prints entries to look through and commit",
      },
    ],
    load: async () => (await import("./mine.js")).run,
  },
  {
    name: "lifecycle record",
    summary: "writes down what a new version of the description removed",
    positionals: { OLD: "the description before", NEW: "the description now" },
    flags: {
      preset: project["preset"]!,
      manifest: {
        value: "FILE",
        help: "the manifest to add to; default lifecycle.yaml",
      },
      "cut-off": { value: "DATE", help: "when it ended, YYYY-MM-DD" },
      release: { value: "RELEASE", help: "the release without it" },
    },
    examples: [
      {
        line: "sundial lifecycle record old.json new.json --cut-off 2026-04-04",
        does: "adds an entry, or to one, for each removed operation and input",
      },
    ],
    load: async () => (await import("./record.js")).run,
  },
  {
    name: "lifecycle due",
    summary: "says what changes phase by a day; exit 1 when asOf wants a bump",
    positionals: {},
    flags: { ...project, "as-of": asOf },
    examples: [
      {
        line: "sundial lifecycle due --as-of today",
        does: "for a scheduled job",
      },
    ],
    load: async () => (await import("./due.js")).run,
  },
  {
    name: "lifecycle notice",
    summary: "writes the notices of what is in Sunset on a day",
    positionals: {},
    flags: {
      ...project,
      "as-of": asOf,
      id: { value: "ID", help: "only this entry" },
      format: { value: "FORMAT", help: "markdown (default), json or ics" },
    },
    examples: [
      {
        line: "sundial lifecycle notice --as-of 2026-02-01 --format ics",
        does: "cut-offs and milestones as a calendar",
      },
    ],
    load: async () => (await import("./notice.js")).run,
  },
  {
    name: "lifecycle overlay",
    summary: "exports the manifest as an OpenAPI Overlay, for other tools",
    positionals: {},
    flags: { ...project },
    examples: [
      {
        line: "sundial lifecycle overlay > lifecycle.overlay.json",
        does: "deprecated, tags and x-sunset on every element; reads back the same",
      },
    ],
    load: async () => (await import("./overlay.js")).run,
  },
  {
    name: "lifecycle report",
    summary: "prints everything that ends, with a timeline",
    positionals: {},
    flags: {
      ...project,
      "as-of": asOf,
      format: { value: "FORMAT", help: "markdown (default), html or json" },
    },
    examples: [
      {
        line: "sundial lifecycle report --format html > lifecycle.html",
        does: "one self-contained page",
      },
    ],
    load: async () => (await import("./report.js")).run,
  },
];
