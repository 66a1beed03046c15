import {
  guardOf,
  partsOf,
  type Check,
  type JsonType,
} from "../checks/check.js";
import { elementOf } from "../checks/collection.js";
import { allowedTypes, isSaidBy } from "./facts.js";

type Kind = Check["kind"];
const objectLoops: ReadonlySet<Kind> = new Set<Kind>([
  "keys",
  "propertyNames",
  "unevaluatedProperties",
]);
const arrayLoops: ReadonlySet<Kind> = new Set<Kind>([
  "items",
  "contains",
  "unevaluatedItems",
]);

export type Of<K extends Kind> = Extract<Check, { readonly kind: K }>;

/** The body of a function, sorted by how it is printed. */
export interface Structure {
  /** What stands in a condition. */
  readonly conditions: readonly Check[];
  readonly properties: readonly Of<"properties">[];
  /** Loops over members, and over items. */
  readonly objectLoops: readonly Check[];
  readonly arrayLoops: readonly Check[];
  readonly dispatches: readonly Of<"dispatch">[];
  /** The types the value can be of after `conditions`; null for any. */
  readonly types: readonly JsonType[] | null;
}

/** Sorts the checks of a function's body. */
export function structureOf(check: Check): Structure {
  const parts = partsOf(check);
  const dispatches = parts.filter(
    (part): part is Of<"dispatch"> => part.kind === "dispatch",
  );
  const onlyObjects: Check[] =
    dispatches.length > 0 ? [{ kind: "type", types: ["object"] }] : [];
  const isLoop = (part: Check, kinds: ReadonlySet<Kind>): boolean =>
    kinds.has(part.kind) && elementOf(part) === null;
  const conditions = [
    ...onlyObjects,
    ...parts.filter(
      (part) =>
        part.kind !== "properties" &&
        part.kind !== "dispatch" &&
        !isLoop(part, objectLoops) &&
        !isLoop(part, arrayLoops),
    ),
  ];
  const types = allowedTypes(conditions);
  return {
    conditions: conditions.filter((part) => !isSaidBy(types, part)),
    properties: parts.filter(
      (part): part is Of<"properties"> => part.kind === "properties",
    ),
    objectLoops: parts.filter((part) => isLoop(part, objectLoops)),
    arrayLoops: parts.filter((part) => isLoop(part, arrayLoops)),
    dispatches,
    types,
  };
}

/** Whether the body looks at members (or items) of the value, so that it needs a name as an object (or an array). */
export function looksInside(
  structure: Structure,
  type: "object" | "array",
): boolean {
  const { conditions, properties, objectLoops, arrayLoops, dispatches } =
    structure;
  return type === "array"
    ? arrayLoops.length > 0
    : properties.length + objectLoops.length + dispatches.length > 0 ||
        conditions.some(
          (check) => check.kind === "dependent" && guardOf(check) === "object",
        );
}

/** Whether a predicate needs a name for the value as an object: unless only its one condition looks at members. */
export function needsAlias(structure: Structure): boolean {
  return looksInside({ ...structure, properties: [] }, "object");
}

/** Whether the value is surely of `type` once the conditions hold. */
export function isOnly(structure: Structure, type: JsonType): boolean {
  return structure.types?.length === 1 && structure.types[0] === type;
}
