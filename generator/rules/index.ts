import type { Report } from "../diagnostics/index.js";
import type { Document } from "../model/index.js";
import { missingOperationId } from "./missing-operation-id.js";
import { noSuccessResponse } from "./no-success-response.js";
import type { Rule } from "./rule.js";
import { unusedSchema } from "./unused-schema.js";
import { unusedSecurityScheme } from "./unused-security-scheme.js";

const rules: readonly Rule[] = [
  missingOperationId,
  noSuccessResponse,
  unusedSecurityScheme,
  unusedSchema,
];

/** Says what a description does that is allowed, and worse for those who use its SDK. Errors are found before. */
export function checkRules(document: Document, report: Report): void {
  for (const rule of rules) rule(document, report);
}
