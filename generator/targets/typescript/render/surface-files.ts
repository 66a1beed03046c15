import type { GeneratedFile } from "../../target.js";
import { deprecatedFileText } from "../lifecycle/render.js";
import { clientFileText } from "./client.js";
import { declarationFileText } from "./declaration.js";
import { resourcesFileText } from "./resources.js";
import type { SurfaceModel } from "./surface-model.js";
import { openSurface, type Surface } from "./surface.js";
import { templateRenderer } from "./templates.js";

/** What prints through ts-morph; opened once, when something is printed. */
let open: Surface | null = null;

/** Prints the client surface and what is text, or a part of it. */
export function surfaceFiles({
  clients,
  resources,
  deprecated,
  texts,
  declarations,
  templates,
}: SurfaceModel): readonly GeneratedFile[] {
  const surface = (open ??= openSurface());
  const renderTemplate = templateRenderer(templates);
  const file = (path: string, text: string): GeneratedFile => ({ path, text });
  return [
    ...clients.map((client) =>
      file(client.path, clientFileText(client, surface)),
    ),
    ...resources.map((resource) =>
      file(resource.path, resourcesFileText(resource, surface)),
    ),
    ...deprecated.map((one) =>
      file(one.path, deprecatedFileText(one, surface)),
    ),
    ...declarations.map((one) =>
      file(one.path, declarationFileText(one, renderTemplate)),
    ),
    ...texts.map(({ path, template, data }) =>
      file(path, renderTemplate(template, data)),
    ),
  ];
}
