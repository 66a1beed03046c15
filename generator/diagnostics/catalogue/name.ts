import { define } from "./define.js";

/** Diagnostics of the area `name/`. */
export const nameCatalogue = {
  "name/malformed-file": define<{ reason: string }>({
    severity: "error",
    message: ({ reason }) => `The names file cannot be read: ${reason}.`,
    hint: () =>
      "Restore sundial.names.json from version control. After a merge conflict keep the lines of both sides.",
  }),
  "name/repeated-id": define<{ id: string }>({
    severity: "error",
    message: ({ id }) => `${JSON.stringify(id)} stands twice.`,
    hint: () =>
      "Keep the line whose name was released first and remove the other.",
  }),
  "name/invalid": define<{ text: string; example: string }>({
    severity: "error",
    message: ({ text, example }) =>
      `${JSON.stringify(text)} is not a name as Sundial writes it, such as ${example}.`,
    hint: () =>
      "Restore the line from version control, or remove it to have the name chosen anew.",
  }),
  "name/given-twice": define<{ name: string }>({
    severity: "error",
    message: ({ name }) => `The name ${name} is given to two elements.`,
    hint: () =>
      "Keep the line whose name was released first and remove the other: its element is then named anew.",
  }),
  "name/invalid-override": define<{ text: string; id: string }>({
    severity: "error",
    message: ({ text, id }) =>
      `The configured name ${JSON.stringify(text)} of ${id} is not a name.`,
    hint: () =>
      "Write an operation as namespaces and method (clusters.vms.start), a schema as one name (ObjectMeta).",
  }),
  "name/override-taken": define<{ text: string; id: string }>({
    severity: "warning",
    message: ({ text, id }) =>
      `The configured name ${text} of ${id} is taken by another element.`,
    hint: () =>
      "Choose another name in conventions.naming. A name in sundial.names.json stays taken when its element is gone.",
  }),
  "name/override-kept": define<{ text: string; id: string; kept: string }>({
    severity: "warning",
    message: ({ text, id, kept }) =>
      `${id} keeps the name ${kept} that it was given; the configured ${text} is not applied.`,
    hint: ({ id }) =>
      `Renaming breaks callers. To rename all the same, remove the line of ${id} from sundial.names.json.`,
  }),
  "name/unmatched-override": define<{ text: string; id: string }>({
    severity: "warning",
    message: ({ text, id }) =>
      `The configuration names ${id} ${text}, but the description has no such element.`,
    hint: () => "Correct the id in conventions.naming, or remove the entry.",
  }),
  "name/collision": define<{ name: string; given: string }>({
    severity: "info",
    message: ({ name, given }) =>
      `Two schemas would be called ${name}; this one is called ${given}.`,
    hint: () =>
      "Names must differ by more than case and separators. Choose another by conventions.naming.schemas.",
  }),
  "name/invalid-prefix": define<{ pattern: string; reason: string }>({
    severity: "error",
    message: ({ pattern, reason }) =>
      `conventions.naming.schemaPrefix ${JSON.stringify(pattern)} is not a regular expression: ${reason}.`,
    hint: null,
  }),
};
