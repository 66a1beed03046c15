import type { GeneratedFile } from "../../target.js";
import { indexFileText } from "../../typescript/render/index-file.js";
import type { ZodModel } from "../model/index.js";
import { moduleText } from "./module.js";

/** Prints types and schemas. Decides nothing. */
export function render(model: ZodModel): readonly GeneratedFile[] {
  return [
    ...model.indexes.map((index) => ({
      path: index.path,
      text: indexFileText(index),
    })),
    ...model.modules.map((module) => ({
      path: module.path,
      text: moduleText(module),
    })),
    ...model.runtime,
  ];
}
