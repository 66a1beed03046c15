import type { Conventions } from "../config/config.js";
import { diagnostic, type Report } from "../diagnostics/index.js";
import type { Document } from "../model/index.js";

/** Fills `errors`: the body of error responses for operations that declare none. */
export function applyErrors(
  document: Document,
  conventions: Conventions,
  report: Report,
): Document {
  const { errors } = conventions;
  if (errors === undefined) return document;
  const { schema, statuses, code, message } = errors;
  const known = document.schemas.some(({ id }) => id === schema);
  if (!known) {
    report(
      diagnostic("operation/error-schema-unknown", { schema }, document.source),
    );
    return document;
  }
  return {
    ...document,
    errors: {
      schema,
      statuses,
      codePointer: code ?? null,
      messagePointer: message ?? null,
    },
  };
}
