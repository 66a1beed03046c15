import type { GeneratedFile } from "../../target.js";
import { recordFileText } from "../lifecycle/record-file.js";
import { deprecatedFileText } from "../lifecycle/render.js";
import type { TypeScriptModel } from "../model/index.js";
import { clientFileText } from "./client.js";
import { declarationFileText } from "./declaration.js";
import { indexFileText } from "./index-file.js";
import { resourcesFileText } from "./resources.js";
import { runtimeFiles } from "./runtime.js";
import { openSurface } from "./surface.js";
import { renderTemplate } from "./templates.js";

/** Prints an SDK. Decides nothing. */
export function render(model: TypeScriptModel): readonly GeneratedFile[] {
  const surface = openSurface();
  const file = (path: string, text: string): GeneratedFile => ({ path, text });
  return [
    ...model.indexes.map((index) => file(index.path, indexFileText(index))),
    ...model.clients.map((client) =>
      file(client.path, clientFileText(client, surface)),
    ),
    ...model.resources.map((resources) =>
      file(resources.path, resourcesFileText(resources, surface)),
    ),
    ...model.deprecated.map((deprecated) =>
      file(deprecated.path, deprecatedFileText(deprecated, surface)),
    ),
    file(model.records.path, recordFileText(model.records)),
    ...model.declarations.map((declarations) =>
      file(
        declarations.path,
        declarationFileText(declarations, renderTemplate),
      ),
    ),
    ...model.texts.map(({ path, template, data }) =>
      file(path, renderTemplate(template, data)),
    ),
    ...model.jsons.map(({ path, value }) =>
      file(path, JSON.stringify(value, null, 2) + "\n"),
    ),
    ...model.validators,
    ...runtimeFiles(model.runtime),
  ];
}
