import type { Report } from "../../diagnostics/index.js";
import { member, members, type Place, type Placing } from "../place.js";
import { breakCycles } from "./cycles.js";
import { findFamilies } from "./families.js";
import type { SchemaRegistry } from "./registry.js";

/** Finds the named schemas, the families among them and those that contain themselves, before any is normalized. */
export function prepareSchemas(
  root: Place,
  placing: Placing,
  report: Report,
): SchemaRegistry {
  const section = member(root, "components", placing);
  const components = new Map(
    members(
      section === null ? null : member(section, "schemas", placing),
      placing,
    ),
  );
  const families = findFamilies(components, placing);
  return {
    components,
    families,
    broken: breakCycles(components, families, placing, report),
    inlined: new Map(),
    inlining: new Set(),
    hoisted: new Map(),
    extra: [],
  };
}
