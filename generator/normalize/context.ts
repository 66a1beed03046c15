import type { Report } from "../diagnostics/index.js";
import type { JsonObject, Response, SourceRef } from "../model/index.js";
import type { Origins, UpgradedDocument } from "../upgrade/index.js";
import type { Place } from "./place.js";
import type { SchemaRegistry } from "./schema/registry.js";

/** What every part of the stage may look up. */
export interface Context {
  readonly specification: UpgradedDocument["specification"];
  readonly tree: JsonObject;
  readonly root: Place;
  readonly origins: Origins;
  readonly schemas: SchemaRegistry;
  /** Schemas by `$anchor` and `$id`; searched for when first needed. */
  readonly anchors: () => ReadonlyMap<string, Place>;
  /** Names of the files whose references to others were followed, or said to lead nowhere. */
  readonly followed: ReadonlySet<string>;
  /** Where the links of responses stand, to be read when all operations are known. */
  readonly links: Map<Response, Place>;
  readonly report: Report;
}

/** A report that says each thing about one place once, however often the place is visited. */
export function reportOnce(report: Report): Report {
  const seen = new Set<string>();
  return (found) => {
    const key = JSON.stringify([found.code, found.message, found.source]);
    if (seen.has(key)) return;
    seen.add(key);
    report(found);
  };
}

/** The place of something for a message about its member `key`, which may not exist. */
export function memberSource(
  place: Place,
  key: string,
  context: Context,
): SourceRef {
  return context.origins.child(place.source, key, null);
}
