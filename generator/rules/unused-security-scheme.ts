import { diagnostic } from "../diagnostics/index.js";
import type { Rule } from "./rule.js";

/** A scheme nobody refers to: mostly a description that forgot its `security`, whose SDK would send no credentials. */
export const unusedSecurityScheme: Rule = (document, report) => {
  const { operations, webhooks, security, securitySchemes } = document;
  const lists = [
    security,
    ...[...operations, ...webhooks].map((operation) => operation.security),
  ];
  const used = new Set(
    lists
      .flatMap((list) => list ?? [])
      .flatMap(({ schemes }) => schemes.map(({ id }) => id)),
  );
  for (const { id, source } of securitySchemes)
    if (!used.has(id))
      report(diagnostic("lint/unused-security-scheme", { id }, source));
};
