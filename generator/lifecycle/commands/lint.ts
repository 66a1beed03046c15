import type { Run } from "../../cli/command.js";
import { collectFindings } from "../../diagnostics/findings.js";
import { lintLifecycle } from "../lint/index.js";
import { finish, json, open, openFile } from "./open.js";

/** `sundial lifecycle lint`. */
export const run: Run = async (given, terminal) => {
  const { document, manifest, findings } = await open(given, terminal);
  if (document === null) return finish(findings, terminal, false);
  const before = given.value("base");
  const base =
    before === null
      ? null
      : await openFile(
          before,
          given.value("preset"),
          given.value("base-manifest"),
          collectFindings(),
        );
  const old =
    base?.document == null
      ? null
      : { document: base.document, manifest: base.manifest };
  lintLifecycle({ document, manifest }, old, findings.report);
  const own = findings.all.filter(({ code }) => code.startsWith("lifecycle/"));
  if (given.has("json")) terminal.out(json({ diagnostics: own }));
  return finish(findings, terminal, !given.has("quiet"));
};
