import { diagnostic } from "../diagnostics/index.js";
import type { WrittenRule } from "./rule.js";

/** `?` or `#` in a path: a path template has no query (OpenAPI 3.1 section 4.8.8); clients escape it. */
export const queryInPath: WrittenRule = ({ written }, report) => {
  for (const paths of written.objects("paths"))
    for (const path of Object.keys(paths.node))
      if (path.startsWith("/") && /[?#]/.test(path))
        report(
          diagnostic("lint/query-in-path", { path }, written.at(paths, path)),
        );
};
