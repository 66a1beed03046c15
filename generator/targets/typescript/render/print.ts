import type { GeneratedFile } from "../../target.js";
import type { DeclarationFile } from "../model/declaration.js";
import type { ResourceFile } from "../model/resource.js";
import { declarationFileText } from "./declaration.js";
import { printInThread } from "./printer.js";
import type { SurfaceModel } from "./surface-model.js";

type Files = readonly GeneratedFile[];

/** What is being printed since it was planned; null where the thread fails. */
const ahead = new WeakMap<ResourceFile, Promise<Files | null>>();

const nothing: SurfaceModel = {
  clients: [],
  resources: [],
  deprecated: [],
  texts: [],
  declarations: [],
};

/** Has the thread begin to print a file that is planned, while others are not; {@link printSurface} gives it. */
export function printAhead(resource: ResourceFile): void {
  const printed = printInThread({ ...nothing, resources: [resource] }, false);
  if (printed !== null) ahead.set(resource, printed);
}

/** Prints the client surface, in the open thread where there is one; the same text either way. */
export async function printSurface(surface: SurfaceModel): Promise<Files> {
  const { resources } = surface;
  const rest = resources.filter((resource) => !ahead.has(resource));
  const others = printPart({ ...surface, resources: rest });
  const begun = resources
    .filter((resource) => ahead.has(resource))
    .map(async (resource) => {
      const part = { ...nothing, resources: [resource] };
      return (await ahead.get(resource)) ?? printHere(part);
    });
  return (await Promise.all([...begun, others])).flat();
}

async function printPart(part: SurfaceModel): Promise<Files> {
  const printed = await printInThread(part, false);
  return printed ?? printHere(part);
}

async function printHere(part: SurfaceModel): Promise<Files> {
  const { surfaceFiles } = await import("./surface-files.js");
  return surfaceFiles(part);
}

/** Prints a file of declarations without templates: in the thread while that has nothing else to do, or here. */
export function printDeclarations(
  file: DeclarationFile,
): GeneratedFile | Promise<GeneratedFile> {
  const part = { ...nothing, declarations: [file] };
  const printed = printInThread(part, true);
  const here = (): GeneratedFile => ({
    path: file.path,
    text: declarationFileText(file),
  });
  return printed === null
    ? here()
    : printed.then((files) => files?.[0] ?? here());
}
