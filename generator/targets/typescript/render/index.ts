import type { GeneratedFile, TargetContext } from "../../target.js";
import { recordFileText } from "../lifecycle/record-file.js";
import type { TypeScriptModel } from "../model/index.js";
import { indexFileText } from "./index-file.js";
import { printDeclarations, printSurface } from "./print.js";
import { runtimeFiles } from "./runtime.js";
import { hasTemplate, surfaceOf } from "./surface-model.js";
import { withinLines } from "./within-lines.js";

/** Prints an SDK. Decides nothing. */
export async function render(
  model: TypeScriptModel,
  { templates }: Pick<TargetContext<unknown>, "templates"> = {},
): Promise<readonly GeneratedFile[]> {
  const surface = printSurface(surfaceOf(model, templates));
  const file = (path: string, text: string): GeneratedFile => ({ path, text });
  const others = [
    ...model.indexes.map((index) => file(index.path, indexFileText(index))),
    file(model.records.path, recordFileText(model.records)),
    ...model.declarations
      .filter((declarations) => !hasTemplate(declarations))
      .map(printDeclarations),
    ...model.jsons.map(({ path, value }) =>
      file(path, JSON.stringify(value, null, 2) + "\n"),
    ),
    ...(await Promise.all(model.validators.map(withinLines))),
    ...runtimeFiles(model.runtime),
  ];
  return [...(await Promise.all(others)), ...(await surface)];
}
