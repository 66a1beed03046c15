import { diagnostic } from "../diagnostics/index.js";
import type { Operation } from "../model/index.js";
import type { Rule } from "./rule.js";

/** Some paths end with a slash and others do not: which of the two a caller types is a guess. */
export const trailingSlash: Rule = ({ operations }, report) => {
  const byPath = new Map<string, Operation>();
  for (const operation of operations)
    if (operation.path !== "/" && !byPath.has(operation.path))
      byPath.set(operation.path, operation);
  const all = [...byPath.values()];
  const slashed = all.filter(({ path }) => path.endsWith("/"));
  const most = slashed.length > all.length / 2;
  if (slashed.length === 0 || slashed.length === all.length) return;
  for (const { path, source } of all)
    if (path.endsWith("/") !== most)
      report(diagnostic("lint/trailing-slash", { path, most }, source));
};
