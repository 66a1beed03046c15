import type { Report } from "../../diagnostics/index.js";
import { isObject, own, type Document } from "../../model/index.js";
import type { Manifest } from "../manifest/manifest.js";
import { defaultPolicy, readManifest } from "../manifest/parse.js";
import { Reader } from "../manifest/reader.js";

/**
 * The manifest that `x-lifecycle` at the root of the description holds: `asOf`, the policy, and entries about what no
 * element stands for. `sundial lifecycle overlay` writes it. An empty manifest where there is none.
 */
export function describedManifest(
  document: Document,
  report: Report,
): Manifest {
  const { file } = document.source;
  const written = own(document.tree, "x-lifecycle") ?? null;
  const none: Manifest = {
    file,
    asOf: null,
    policy: defaultPolicy,
    entries: [],
  };
  if (!isObject(written)) return none;
  const source = { file, pointer: "/x-lifecycle" };
  return readManifest(new Reader(written, source, report), report) ?? none;
}
