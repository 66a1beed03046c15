import { define } from "./define.js";
import { lifecycleRules } from "./lifecycle-rules.js";

/** Diagnostics of the area `lifecycle/`: the manifest and what the description says of its own life cycle. */
export const lifecycleCatalogue = {
  ...lifecycleRules,
  "lifecycle/unreadable-manifest": define<{ file: string; code: string }>({
    severity: "error",
    message: ({ file, code }) =>
      code === "ENOENT"
        ? `The lifecycle manifest ${file} does not exist.`
        : `The lifecycle manifest ${file} could not be read (${code}).`,
    hint: () =>
      "Check `lifecycle` in the configuration; the path is taken relative to the config file.",
  }),
  "lifecycle/not-a-manifest": define<{ found: string }>({
    severity: "error",
    message: ({ found }) =>
      `A lifecycle manifest is an object with \`lifecycle: 1\`, but this file holds ${found}.`,
    hint: () =>
      "Start it with `lifecycle: 1`, then `asOf: YYYY-MM-DD` and `entries:`.",
  }),
  "lifecycle/missing-field": define<{ field: string }>({
    severity: "error",
    message: ({ field }) => `The field ${field} is missing.`,
    hint: ({ field }) => missingHint(field),
  }),
  "lifecycle/unknown-field": define<{ field: string; nearest: string | null }>({
    severity: "error",
    message: ({ field }) => `A field ${field} is not known here.`,
    hint: ({ nearest }) =>
      nearest === null
        ? "Remove it; the JSON Schema of the manifest lists the fields."
        : `Did you mean ${nearest}?`,
  }),
  "lifecycle/bad-value": define<{
    field: string;
    found: string;
    expected: string;
  }>({
    severity: "error",
    message: ({ field, found }) => `The value of ${field} cannot be ${found}.`,
    hint: ({ expected }) => `Expected ${expected}.`,
  }),
  "lifecycle/number-for-text": define<{
    field: string;
    found: string;
    expected: string;
  }>({
    severity: "error",
    message: ({ field, found }) =>
      `The value of ${field} is the number ${found}, not text.`,
    hint: ({ found }) =>
      `Quote it: "${found}". Without quotes YAML reads 4.10 as the number 4.1.`,
  }),
  "lifecycle/bad-date": define<{ field: string; found: string }>({
    severity: "error",
    message: ({ field, found }) =>
      `The value of ${field}, ${found}, is not a date that exists.`,
    hint: () =>
      "Write a calendar date as YYYY-MM-DD, such as 2026-04-04; it is taken in UTC.",
  }),
  "lifecycle/cut-off-before-announcement": define<{
    announcedOn: string;
    cutOff: string;
  }>({
    severity: "error",
    message: ({ announcedOn, cutOff }) =>
      `The cut-off ${cutOff} is not after the announcement ${announcedOn}.`,
    hint: () => "Users need time between the two; correct one of the dates.",
  }),
  "lifecycle/duplicate-id": define<{ id: string }>({
    severity: "error",
    message: ({ id }) => `Two entries have the id ${id}.`,
    hint: () =>
      "Ids stand in allow-lists and reports; give each entry its own.",
  }),
  "lifecycle/duplicate-entry": define<{ first: string; element: string }>({
    severity: "error",
    message: ({ first, element }) =>
      `The entry ${first} is about ${element}, too.`,
    hint: () =>
      "Keep one entry per element: merge the two, or narrow a selector.",
  }),
  "lifecycle/stale-selector": define<{
    selector: string;
    nearest: string | null;
  }>({
    severity: "error",
    message: ({ selector }) =>
      `Nothing in the description matches the ${selector}.`,
    hint: ({ nearest }) =>
      nearest === null
        ? "If it was removed, let `sundial lifecycle record OLD NEW` write down what it was; else correct the selector."
        : `Did you mean ${nearest}? If it was removed, \`sundial lifecycle record OLD NEW\` writes down what it was.`,
  }),
  "lifecycle/phase-contradiction": define<{
    written: string;
    byDates: string;
    asOf: string;
  }>({
    severity: "error",
    message: ({ written, byDates, asOf }) =>
      `The phase is written as ${written}, but by its dates it is ${byDates} on ${asOf}.`,
    hint: () => "Remove `phase`, or correct the dates or `asOf`.",
  }),
  "lifecycle/conflict": define<{
    field: string;
    first: string;
    second: string;
  }>({
    severity: "error",
    message: ({ field, first, second }) =>
      `Two sources of equal rank disagree about ${field}: ${first}, ${second}.`,
    hint: () =>
      "Correct one of them, or write the right date in the manifest: it wins over both.",
  }),
  "lifecycle/unreadable-extension": define<{
    extension: string;
    problem: string;
  }>({
    severity: "warning",
    message: ({ extension, problem }) =>
      `${extension} is not used: ${problem}.`,
    hint: () =>
      "Correct it, or write an entry for the element in the manifest.",
  }),
  "lifecycle/no-as-of": define({
    severity: "info",
    message: () =>
      "Dates are given, but there is no `asOf`: nothing becomes Deprecated by date.",
    hint: () =>
      "Write `asOf: YYYY-MM-DD` in the manifest; `sundial lifecycle due` says when to move it.",
  }),
};

function missingHint(field: string): string {
  switch (field) {
    case "lifecycle":
      return "Start the manifest with `lifecycle: 1`, the version of its format.";
    case "id":
      return "Give the entry a stable id, such as `id: openstack`; allow-lists name it.";
    case "select":
    case "operation":
      return "Say what is meant, for example `select: { operation: listThings }` or `select: { path: /v1/things/** }`.";
    case "on":
      return 'Give a date (`on: 2026-04-04`), a release (`release: "4.9"`), or say `status: tba`.';
    default:
      return "Add it; the JSON Schema of the manifest says what it takes.";
  }
}
