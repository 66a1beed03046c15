import { define } from "./define.js";

/** Diagnostics of the area `validators/`: what keeps a validator from meaning what the description says. */
export const validatorsCatalogue = {
  "validators/invalid-pattern": define<{ pattern: string; reason: string }>({
    severity: "error",
    message: ({ pattern, reason }) =>
      `The pattern ${pattern} is no regular expression of JavaScript: ${reason}.`,
    hint: () =>
      "Write the pattern as ECMA-262 has it, or turn validators off for this target.",
  }),
  "validators/unresolved-reference": define<{ reference: string }>({
    severity: "error",
    message: ({ reference }) =>
      `The reference ${reference} leads to no schema, so that it cannot be validated.`,
    hint: () =>
      "Correct the reference, or turn validators off for this target.",
  }),
  "validators/unsupported-keyword": define<{ keyword: string }>({
    severity: "error",
    message: ({ keyword }) =>
      `Validators cannot honour the keyword ${keyword}.`,
    hint: () =>
      "Say the same in keywords of JSON Schema 2020-12, or turn validators off for this target.",
  }),
  "validators/meaningless-keyword": define<{ keyword: string }>({
    severity: "error",
    message: ({ keyword }) =>
      `Validators cannot honour the keyword ${keyword}: its value means nothing in JSON Schema 2020-12.`,
    hint: () =>
      "Correct the value, or remove the keyword, or turn validators off for this target.",
  }),
  "validators/invalid-keyword": define<{ keyword: string }>({
    severity: "warning",
    message: ({ keyword }) =>
      `The value of ${keyword} means nothing in JSON Schema 2020-12, so that validators cannot honour it.`,
    hint: () => "Correct the value, or remove the keyword.",
  }),
  "validators/pathological-pattern": define<{
    pattern: string;
    reason: string;
  }>({
    severity: "warning",
    message: ({ pattern, reason }) =>
      `The pattern ${pattern} can take very long on texts that are made for it: ${reason}.`,
    hint: () =>
      "Rewrite it without repetition that can match one text in several ways: whoever sends the text can block the program (denial of service).",
  }),
};
