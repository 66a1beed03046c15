import { diagnostic, type Report } from "../../diagnostics/index.js";

/** What a configuration can say about the openapi-fetch target: nothing so far. */
export type OpenApiFetchOptions = Readonly<Record<string, never>>;

/** Reports every member: there are no options. */
export function openApiFetchOptions(
  raw: Readonly<Record<string, unknown>>,
  report: Report,
): OpenApiFetchOptions {
  for (const member of Object.keys(raw))
    report(
      diagnostic("config/unknown-member", { member, suggestion: "" }, null),
    );
  return {};
}
