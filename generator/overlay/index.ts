import type { Report } from "../diagnostics/index.js";
import { Origins, type SourceDocument } from "../source/index.js";
import { applyAction } from "./apply.js";
import { checkExtends } from "./extends.js";
import type { Overlay } from "./overlay.js";
import type * as jsonP3 from "json-p3";
import { importLazily } from "../import-lazily.js";

export { loadOverlay } from "./load.js";
export type { Overlay } from "./overlay.js";
export { readOverlay } from "./read.js";

/**
 * Applies overlays to a description, in order, each action to what the one before it left. The given tree is not
 * changed; parts that no action reaches are shared with it. What comes from an overlay leads back to it. Null after an
 * error was reported: an action that is not possible, or one that matches nothing.
 */
export async function applyOverlays(
  source: SourceDocument,
  overlays: readonly Overlay[],
  report: Report,
): Promise<SourceDocument | null> {
  if (overlays.length === 0) return source;
  const { jsonpath } = await importLazily<typeof jsonP3>("json-p3");
  const origins = new Origins(source.file, source.moved);
  let tree = source.tree;
  let failed = false;
  const context = { jsonpath, origins, report };
  for (const overlay of overlays) {
    checkExtends(overlay, source, report);
    for (const action of overlay.actions) {
      const changed = applyAction(tree, action, context);
      if (changed === null) failed = true;
      else tree = changed;
    }
  }
  return failed ? null : { ...source, tree, moved: origins.moves() };
}
