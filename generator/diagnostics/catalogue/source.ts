import { define } from "./define.js";
import { structureCatalogue } from "./structure.js";

/** Diagnostics of the area `source/`: reading files. */
export const sourceCatalogue = {
  "source/not-found": define<{ file: string }>({
    severity: "error",
    message: ({ file }) => `The description ${file} does not exist.`,
    hint: () =>
      "Check the path; it is taken relative to the working directory (in a config: to the config file).",
  }),
  "source/unreadable": define<{ file: string; code: string }>({
    severity: "error",
    message: ({ file, code }) =>
      `The description ${file} could not be read (${code}).`,
    hint: ({ code }) =>
      code === "EISDIR"
        ? "It is a folder; name the file inside it."
        : "Check that the file may be read by you.",
  }),
  "source/encoding": define<{ file: string }>({
    severity: "error",
    message: ({ file }) => `The description ${file} is not UTF-8.`,
    hint: () => "Save it as UTF-8; other encodings are not read.",
  }),
  "source/empty": define<{ file: string }>({
    severity: "error",
    message: ({ file }) => `The description ${file} is empty.`,
    hint: () =>
      "An OpenAPI description starts with its version, such as `openapi: 3.1.0`.",
  }),
  "source/malformed-json": define<{ problem: string }>({
    severity: "error",
    message: ({ problem }) => `This is not valid JSON: ${problem}.`,
    hint: () =>
      "Mend the text at this place; JSON has no comments and no comma before a closing bracket.",
  }),
  "source/malformed-yaml": define<{ problem: string }>({
    severity: "error",
    message: ({ problem }) => `This is not valid YAML: ${problem}.`,
    hint: () =>
      "Mend the text at this place; check the indentation, and quote text that contains `: ` or ` #`.",
  }),
  "source/not-an-object": define<{ found: string }>({
    severity: "error",
    message: ({ found }) =>
      `An OpenAPI description is an object, but this file holds ${found}.`,
    hint: () =>
      "An OpenAPI description starts with its version, such as `openapi: 3.1.0`.",
  }),
  "source/not-openapi": define({
    severity: "error",
    message: () =>
      "This is no OpenAPI description: it has neither `openapi` nor `swagger` at the top.",
    hint: () =>
      'An OpenAPI description starts with its version, such as `openapi: 3.1.0` or `swagger: "2.0"`.',
  }),
  "source/unsupported-version": define<{ key: string; version: string }>({
    severity: "error",
    message: ({ key, version }) =>
      `\`${key}: ${version}\` is not a version that is read.`,
    hint: () =>
      'Supported are `swagger: "2.0"` and `openapi:` 3.0, 3.1 and 3.2.',
  }),
  "source/external-ref": define<{ ref: string }>({
    severity: "error",
    message: ({ ref }) => `The $ref ${ref} leads out of the description.`,
    hint: () =>
      "Refer to a file by its path relative to this one, or move what is referred to into `components`.",
  }),
  "source/yaml-indentation": define({
    severity: "warning",
    message: () =>
      "This line must be indented further: in YAML, all lines of a bracket or a quoted text must be.",
    hint: () => "Move the line to the right; it was read as if it were.",
  }),
  "source/too-deep": define<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `The description is nested deeper than ${limit}.`,
    hint: () => "Give the inner schemas names below `components/schemas`.",
  }),
  "source/alias-cycle": define({
    severity: "error",
    message: () => "This YAML alias repeats a value inside itself.",
    hint: () => "Use a `$ref` to a named schema, which may be recursive.",
  }),
  "source/alias-expansion": define({
    severity: "error",
    message: () => "The YAML aliases of the description multiply its size.",
    hint: () => "Use a `$ref` to a named component instead of aliases.",
  }),
  "source/not-finite": define({
    severity: "error",
    message: () => "JSON has no infinity and no NaN.",
    hint: () => "Write a number, or quote the text.",
  }),
  "source/repeated-key": define<{ name: string }>({
    severity: "error",
    message: ({ name }) =>
      `The member ${name} is written twice; only the last would count.`,
    hint: () => "Rename or remove one of them.",
  }),
  "source/inexact-integer": define<{ written: string; read: string }>({
    severity: "warning",
    message: ({ written, read }) =>
      `The integer ${written} is beyond what JSON numbers hold exactly; it is read as ${read}.`,
    hint: () => "Quote it where the exact digits matter.",
  }),
  "source/too-large": define<{ file: string }>({
    severity: "error",
    message: ({ file }) => `The description ${file} is larger than 256 MB.`,
    hint: () => "Split it, or leave out examples.",
  }),
  "source/too-many-files": define<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `The description has more than ${limit} files.`,
    hint: () => "Bundle it first.",
  }),
  "source/outside-ref": define<{ ref: string }>({
    severity: "error",
    message: ({ ref }) =>
      `The $ref ${ref} leads out of the description's folder, and is not followed.`,
    hint: () =>
      "Move the file below the description, or allow its folder in the configuration (`references.folders`).",
  }),
  "source/remote-ref": define<{ ref: string }>({
    severity: "error",
    message: ({ ref }) =>
      `The $ref ${ref} leads to another server, and is not followed.`,
    hint: () =>
      "Keep a copy beside the description, or allow the address in the configuration (`references.urls`).",
  }),
  "source/unreadable-ref": define<{
    ref: string;
    file: string;
    detail: string;
  }>({
    severity: "error",
    message: ({ ref, file, detail }) =>
      detail === "missing"
        ? `The $ref ${ref} leads to ${file}, which does not exist.`
        : `The $ref ${ref} leads to ${file}, which cannot be read (${detail}).`,
    hint: () => "References are relative to the file that they are in.",
  }),
  "source/pin-changed": define<{ url: string }>({
    severity: "error",
    message: ({ url }) =>
      `${url} is no longer what sundial.pins.json has accepted.`,
    hint: () =>
      "Look at what changed there, and accept it with `sundial generate --update`.",
  }),
  ...structureCatalogue,
};
