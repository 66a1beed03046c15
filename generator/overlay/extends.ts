import { diagnostic, type Report } from "../diagnostics/index.js";
import {
  addressOf,
  resolveAddress,
  type SourceDocument,
} from "../source/index.js";
import type { Overlay } from "./overlay.js";

/** Says when an overlay names another document than the one it is applied to. Addresses are compared as text. */
export function checkExtends(
  overlay: Overlay,
  source: SourceDocument,
  report: Report,
): void {
  if (overlay.extends === null) return;
  const { text, source: at } = overlay.extends;
  const meant = resolveAddress(text, addressOf(overlay.file));
  if (meant === addressOf(source.file)) return;
  report(
    diagnostic("overlay/extends", { extends: text, file: source.file }, at),
  );
}
