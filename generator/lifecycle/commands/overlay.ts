import type { Run } from "../../cli/command.js";
import { describedManifest } from "../attach/described.js";
import { overlayOf } from "../export/overlay.js";
import { finish, json, open } from "./open.js";

/** `sundial lifecycle overlay`: the manifest as an Overlay 1.0 document, in JSON. */
export const run: Run = async (given, terminal) => {
  const { document, manifest, findings } = await open(given, terminal);
  if (document === null) return finish(findings, terminal, false);
  const used = manifest ?? describedManifest(document, () => undefined);
  terminal.out(json(overlayOf(document, used)));
  return finish(findings, terminal, false);
};
