import { define } from "./define.js";

/** Diagnostics of the area `overlay/`: Overlay documents and their actions. */
export const overlayCatalogue = {
  "overlay/not-an-overlay": define({
    severity: "error",
    message: () =>
      "This is no Overlay document: it has no `overlay` at the top.",
    hint: () => "An overlay begins with its version, such as `overlay: 1.0.0`.",
  }),
  "overlay/unsupported-version": define<{ version: string }>({
    severity: "error",
    message: ({ version }) =>
      `\`overlay: ${version}\` is not a version that is read.`,
    hint: () => "Supported are 1.0.0 and 1.1.0.",
  }),
  "overlay/no-actions": define({
    severity: "error",
    message: () => "This overlay has no actions.",
    hint: () => "Add `actions`, a list with at least one of them.",
  }),
  "overlay/not-an-action": define({
    severity: "error",
    message: () => "An action is an object with a `target`.",
    hint: null,
  }),
  "overlay/no-target": define({
    severity: "error",
    message: () => "This action has no `target`.",
    hint: () => "A target is a JSONPath query, such as `$.paths['/pets'].get`.",
  }),
  "overlay/no-change": define({
    severity: "error",
    message: () => "This action changes nothing.",
    hint: () => "Add `update`, `copy` or `remove: true`.",
  }),
  "overlay/two-changes": define({
    severity: "error",
    message: () => "An action has `update` or `copy`, not both.",
    hint: () => "Write two actions.",
  }),
  "overlay/remove-type": define({
    severity: "error",
    message: () => "`remove` is true or false.",
    hint: null,
  }),
  "overlay/unknown-member": define<{ name: string; suggestion: string }>({
    severity: "warning",
    message: ({ name, suggestion }) =>
      `\`${name}\` is not known here and has no effect${suggestion || "."}`,
    hint: () => "Remove it, or let its name begin with `x-`.",
  }),
  "overlay/extends": define<{ extends: string; file: string }>({
    severity: "warning",
    message: ({ extends: base, file }) =>
      `This overlay says that it is for ${base}, and is applied to ${file}.`,
    hint: () =>
      "Correct `extends`, or take the overlay out of the configuration.",
  }),
  "overlay/invalid-target": define<{ query: string; problem: string }>({
    severity: "error",
    message: ({ query, problem }) =>
      `\`${query}\` is no JSONPath query: ${problem}.`,
    hint: () =>
      "Queries are those of RFC 9535; names with other characters than letters are written as `['name']`.",
  }),
  "overlay/no-match": define<{ target: string }>({
    severity: "error",
    message: ({ target }) => `The target \`${target}\` matches nothing.`,
    hint: () =>
      "The description may have changed; correct the target, or remove the action.",
  }),
  "overlay/mixed-targets": define<{ target: string }>({
    severity: "error",
    message: ({ target }) =>
      `The target \`${target}\` matches values of different kinds.`,
    hint: () => "Objects, lists and simple values need an action each.",
  }),
  "overlay/copy-source": define<{ query: string; count: number }>({
    severity: "error",
    message: ({ query, count }) =>
      `\`copy\` must select one value, but \`${query}\` matches ${count === 0 ? "nothing" : count}.`,
    hint: null,
  }),
  "overlay/incompatible": define<{
    target: string;
    into: string;
    value: string;
  }>({
    severity: "error",
    message: ({ target, into, value }) =>
      `At \`${target}\`, a ${value} cannot be merged into ${into === "object" ? "an" : "a"} ${into}.`,
    hint: () =>
      "Remove the old value first, in an action of its own, or select what holds it.",
  }),
  "overlay/root-removed": define({
    severity: "error",
    message: () => "This action removes or replaces the whole description.",
    hint: null,
  }),
};
