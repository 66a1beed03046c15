import type { Report } from "../diagnostics/index.js";
import type { Document } from "../model/index.js";
import { Origins } from "../source/origins.js";
import type { UpgradedDocument } from "../upgrade/index.js";
import { bodyWithoutSchema } from "./body-without-schema.js";
import { discriminatorNotRequired } from "./discriminator-not-required.js";
import { duplicateEnumValue } from "./duplicate-enum-value.js";
import { inconsistentNaming } from "./inconsistent-naming.js";
import { invalidExample } from "./invalid-example.js";
import { invalidKeyword } from "./invalid-keyword.js";
import { linkMember } from "./link-member.js";
import { missingOperationId } from "./missing-operation-id.js";
import { noErrorResponse } from "./no-error-response.js";
import { noSecurity } from "./no-security.js";
import { noServer } from "./no-server.js";
import { noSuccessResponse } from "./no-success-response.js";
import { noSummary } from "./no-summary.js";
import { noTags } from "./no-tags.js";
import { overlappingPaths } from "./overlapping-paths.js";
import { pathologicalPattern } from "./pathological-pattern.js";
import { queryInPath } from "./query-in-path.js";
import { refSiblings } from "./ref-siblings.js";
import { responseWithoutSchema } from "./response-without-schema.js";
import type { Rule, WrittenRule } from "./rule.js";
import { trailingSlash } from "./trailing-slash.js";
import { unclearPagination } from "./unclear-pagination.js";
import { unknownTag } from "./unknown-tag.js";
import { unusedComponent } from "./unused-component.js";
import { unusedSchema } from "./unused-schema.js";
import { unusedSecurityScheme } from "./unused-security-scheme.js";
import { takeApart } from "./written.js";

/** What every run says. */
const rules: readonly Rule[] = [
  missingOperationId,
  noSuccessResponse,
  unusedSecurityScheme,
  unusedSchema,
  linkMember,
];

/** What is said to those who ask for it: with `sundial lint`. */
const documentRules: readonly Rule[] = [
  noSummary,
  noTags,
  unknownTag,
  responseWithoutSchema,
  bodyWithoutSchema,
  noErrorResponse,
  noSecurity,
  noServer,
  unclearPagination,
  overlappingPaths,
  trailingSlash,
  inconsistentNaming,
];

const writtenRules: readonly WrittenRule[] = [
  unusedComponent,
  duplicateEnumValue,
  queryInPath,
  discriminatorNotRequired,
  refSiblings,
  invalidExample,
  invalidKeyword,
  pathologicalPattern,
];

/** Says what a description does that is allowed, and worse for those who use its SDK. Errors are found before. */
export function checkRules(document: Document, report: Report): void {
  for (const rule of rules) rule(document, report);
}

/** Says what else could be better, for the owner of the description. `document` is null after an error. */
export function lintDescription(
  description: UpgradedDocument,
  document: Document | null,
  report: Report,
): void {
  const { specification, source, tree, origins } = description;
  const described = {
    written: takeApart(
      source.tree,
      specification,
      new Origins(source.file, source.moved),
    ),
    upgraded: takeApart(tree, "3.2", origins),
  };
  for (const rule of writtenRules) rule(described, report);
  if (document !== null)
    for (const rule of documentRules) rule(document, report);
}
