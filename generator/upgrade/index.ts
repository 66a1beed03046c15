import type { Report } from "../diagnostics/index.js";
import type { JsonObject } from "../model/index.js";
import type { SourceDocument } from "../source/index.js";
import type { UpgradeContext } from "./context.js";
import type { UpgradedDocument } from "./document.js";
import { upgradeOpenApi30 } from "./openapi30/index.js";
import { upgradeOpenApi31 } from "./openapi31.js";
import { Origins } from "../source/origins.js";
import { checkStructure } from "./structure/index.js";
import { upgradeSwagger } from "./swagger/index.js";
import { versionOf } from "./version.js";

export type { UpgradedDocument } from "./document.js";
export type { Origins } from "../source/origins.js";

/**
 * Brings a description into the 3.1 shape. The source tree is not changed; what needs no rewriting is shared with it.
 * Null after an error was reported: no OpenAPI, or a version that is not read.
 */
export function upgrade(
  source: SourceDocument,
  report: Report,
): UpgradedDocument | null {
  const specification = versionOf(source, report);
  if (specification === null) return null;
  const origins = new Origins(source.file, source.moved);
  checkStructure(specification, source.tree, origins, mayShare(source), report);
  const tree = rewrite(specification, source.tree, { origins, report });
  return {
    specification,
    tree,
    origin: (pointer) => origins.at(tree, pointer),
    origins,
    source,
  };
}

/** Whether one node may stand in several places: by aliases of YAML, or where overlays or other files put it. */
function mayShare({ format, moved }: SourceDocument): boolean {
  return format !== "json" || moved !== undefined;
}

function rewrite(
  specification: UpgradedDocument["specification"],
  tree: JsonObject,
  context: UpgradeContext,
): JsonObject {
  switch (specification) {
    case "2.0":
      return upgradeSwagger(tree, context);
    case "3.0":
      return upgradeOpenApi30(tree, context);
    case "3.1":
    case "3.2":
      return upgradeOpenApi31(tree, context);
  }
}
export { put, without } from "../source/edit.js";
