import { diagnostic } from "../diagnostics/index.js";
import type { MediaType } from "../model/index.js";
import type { Rule } from "./rule.js";

/** An answer that says its media type and not what is in it, or a GET that says nothing of what it gets. */
export const responseWithoutSchema: Rule = ({ operations }, report) => {
  for (const { id, method, responses } of operations)
    for (const { status, contents, source } of responses) {
      if (!/^2/.test(status)) continue;
      const silent =
        contents.length === 0 && method === "GET" && status === "200";
      const untyped = contents.find(isUntyped);
      if (silent || untyped !== undefined)
        report(
          diagnostic(
            "lint/response-without-schema",
            { id, status, contentType: untyped?.contentType ?? null },
            untyped?.source ?? source,
          ),
        );
    }
};

/** JSON of unknown shape; of files and texts the media type says enough. */
export function isUntyped(content: MediaType): boolean {
  const { contentType, schema, itemSchema } = content;
  return (
    schema === null && itemSchema === null && /[/+]json\b/.test(contentType)
  );
}
