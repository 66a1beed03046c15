import {
  compareText,
  isObject,
  own,
  type Document,
  type JsonObject,
  type OtherRecord,
} from "../../model/index.js";
import type { ManifestEntry } from "../manifest/manifest.js";
import type { Target } from "../select/target.js";
import { merge } from "../sources/merge.js";
import { describedClaims, type AttachContext } from "./context.js";

/** Records of what no element of the model stands for: of the manifest, and of security schemes in the description. */
export function otherRecords(
  targets: ReadonlyMap<ManifestEntry, readonly Target[]>,
  document: Document,
  context: AttachContext,
): readonly OtherRecord[] {
  const records = new Map<string, OtherRecord>();
  const add = (
    kind: OtherRecord["kind"],
    name: string,
    source: OtherRecord["source"],
    json: JsonObject,
    key: string,
  ) => {
    const lifecycle = merge(
      [
        ...(context.manifest.get(key) ?? []),
        ...describedClaims(json, source, context),
      ],
      [],
      context.asOf,
      context.report,
    );
    if (lifecycle !== null) records.set(key, { kind, name, lifecycle, source });
  };
  for (const { key, element } of [...targets.values()].flat())
    if ("name" in element && element.kind !== "securityScheme")
      add(element.kind, element.name, element.source, {}, key);
  for (const scheme of document.securitySchemes)
    add(
      "securityScheme",
      scheme.id,
      scheme.source,
      schemeNode(document, scheme.id),
      `securityScheme ${scheme.id}`,
    );
  return [...records.values()].sort(
    (a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name),
  );
}

function schemeNode(document: Document, id: string): JsonObject {
  let node: unknown = document.tree;
  for (const step of ["components", "securitySchemes", id])
    node = isObject(node) ? own(node, step) : undefined;
  return isObject(node) ? node : {};
}
