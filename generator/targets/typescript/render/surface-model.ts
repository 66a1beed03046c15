import type { OwnTemplates } from "../../../templates/template.js";
import type { TypeScriptModel } from "../model/index.js";

/** Files of an SDK: those that take a library which is slow to load (ts-morph or Handlebars), and others. Plain data. */
export type SurfaceModel = Pick<
  TypeScriptModel,
  "clients" | "resources" | "deprecated" | "texts" | "declarations"
> & { readonly templates?: OwnTemplates };

/** The part of an SDK for {@link surfaceFiles}; of declarations, those that hold a template. */
export function surfaceOf(
  model: TypeScriptModel,
  templates?: OwnTemplates,
): SurfaceModel {
  const { clients, resources, deprecated, texts } = model;
  const declarations = model.declarations.filter(hasTemplate);
  const surface = { clients, resources, deprecated, texts, declarations };
  return templates === undefined ? surface : { ...surface, templates };
}

/** True for a file of declarations of which one is a template. */
export function hasTemplate({
  declarations,
}: TypeScriptModel["declarations"][number]): boolean {
  return declarations.some(({ kind }) => kind === "template");
}
