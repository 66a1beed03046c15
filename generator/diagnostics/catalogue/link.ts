import { didYouMean } from "../nearest.js";
import { define } from "./define.js";

/** Diagnostics of the area `link/`: links of responses to operations. Such a link is left out; the rest stays. */
export const linkCatalogue = {
  "link/no-operation": define<{ key: string }>({
    severity: "warning",
    message: ({ key }) =>
      `The link \`${key}\` names no operation; it is left out.`,
    hint: () => "Name one by `operationId`, or by `operationRef`.",
  }),
  "link/unknown-operation": define<{
    key: string;
    id: string;
    known: readonly string[];
  }>({
    severity: "warning",
    message: ({ key, id, known }) =>
      `The link \`${key}\` leads to \`${id}\`, which is no operation${didYouMean(id, known) || "; it is left out."}`,
    hint: () =>
      "Use the operationId of an operation in `paths`, or an `operationRef` such as `#/paths/~1users~1{id}/get`.",
  }),
  "link/unknown-parameter": define<{
    key: string;
    name: string;
    operation: string;
    known: readonly string[];
  }>({
    severity: "warning",
    message: ({ key, name, operation, known }) =>
      `The link \`${key}\` gives \`${name}\`, which is no parameter of ${operation}${didYouMean(name, known) || "; it is left out."}`,
    hint: ({ known }) =>
      known.length === 0
        ? "The operation has no parameters; a body is given by `requestBody`."
        : `Its parameters are ${known.map((name) => `\`${name}\``).join(", ")}; where a name is in several places, write its place before it: \`path.id\`.`,
  }),
  "link/bad-expression": define<{ text: string; reason: string }>({
    severity: "warning",
    message: ({ text, reason }) =>
      `\`${text}\` is no runtime expression: ${reason}; the link is left out.`,
    hint: () =>
      "Expressions are `$url`, `$method`, `$statusCode`, `$request.path.NAME`, `$request.query.NAME`, `$request.header.NAME`, `$request.body#/POINTER`, `$response.header.NAME` and `$response.body#/POINTER`.",
  }),
  "link/unknown-source": define<{
    text: string;
    operation: string;
    known: readonly string[];
    name: string;
  }>({
    severity: "warning",
    message: ({ text, operation, known, name }) =>
      `\`${text}\` is nothing that ${operation} sends${didYouMean(name, known) || "; the link is left out."}`,
    hint: ({ known }) =>
      known.length === 0
        ? "It has no such parameters."
        : `There are ${known.map((one) => `\`${one}\``).join(", ")}.`,
  }),
  "link/unknown-member": define<{
    key: string;
    pointer: string;
    name: string;
    known: readonly string[];
  }>({
    severity: "warning",
    message: ({ key, pointer, name, known }) =>
      `The link \`${key}\` reads \`${pointer}\`, but the answer is not described to have \`${name}\`${didYouMean(name, known) || "."}`,
    hint: () =>
      "Mend the pointer, or describe the member in the schema of the answer.",
  }),
};
