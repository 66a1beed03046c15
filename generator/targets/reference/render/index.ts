import type { GeneratedFile, TargetContext } from "../../target.js";
import type { ReferenceModel } from "../model.js";
import type { ReferenceOptions } from "../options.js";
import { pageHtml } from "./html/page.js";
import { markdownFiles } from "./markdown/index.js";

/** Prints a reference in the formats that were asked for. Decides nothing. */
export async function render(
  model: ReferenceModel,
  { options, templates }: TargetContext<ReferenceOptions>,
): Promise<readonly GeneratedFile[]> {
  return [
    ...(options.formats.has("markdown") ? await markdownFiles(model) : []),
    ...(options.formats.has("html")
      ? [{ path: "index.html", text: pageHtml(model, templates) }]
      : []),
  ];
}
