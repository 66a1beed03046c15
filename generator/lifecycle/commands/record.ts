import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../cli/arguments.js";
import type { Run } from "../../cli/command.js";
import { collectFindings } from "../../diagnostics/findings.js";
import { isIsoDate } from "../date.js";
import { parseManifest } from "../manifest/parse.js";
import { recordRemovals } from "../record/index.js";
import { finish, json, openFile } from "./open.js";

/** `sundial lifecycle record OLD NEW`: adds to the manifest what NEW no longer has. */
export const run: Run = async (given, terminal) => {
  const [oldFile, newFile] = given.positionals as readonly [string, string];
  const cutOff = given.value("cut-off");
  if (cutOff !== null && !isIsoDate(cutOff))
    throw new UsageError(`--cut-off takes YYYY-MM-DD, not ${cutOff}.`);
  const findings = collectFindings();
  const preset = given.value("preset");
  const old = await openFile(oldFile, preset, null, findings);
  const now = await openFile(newFile, preset, null, findings);
  const file = given.value("manifest") ?? "lifecycle.yaml";
  const path = resolve(terminal.cwd, file);
  const text = existsSync(path) ? readFileSync(path, "utf8") : null;
  const manifest =
    text === null ? null : parseManifest(file, text, findings.report);
  const broken = text !== null && manifest === null;
  if (old.document === null || now.document === null || broken)
    return finish(findings, terminal, false);
  if (findings.hasErrors()) return finish(findings, terminal, false);
  const { additions, text: written } = await recordRemovals(
    old.document,
    now.document,
    manifest === null ? null : { manifest, text: text! },
    { cutOff, release: given.value("release") },
  );
  if (written !== text) {
    writeFileSync(`${path}.tmp`, written);
    renameSync(`${path}.tmp`, path);
  }
  const recorded = additions.map(({ id, kind, removal }) => ({
    id,
    entry: kind,
    removed: removal.record,
  }));
  terminal.out(
    given.has("json")
      ? json({ manifest: file, recorded })
      : `${file}: ${recorded.length} removed elements recorded.\n`,
  );
  return finish(findings, terminal, false);
};
