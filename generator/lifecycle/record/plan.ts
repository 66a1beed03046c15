import type { Lifecycle } from "../../model/index.js";
import { splitWords } from "../../names/words.js";
import type { Manifest, ManifestEntry } from "../manifest/manifest.js";
import { matchesPath } from "../select/glob.js";
import type { Removal } from "./removals.js";

/** What a person knows about all removals of one run. */
export interface RecordFacts {
  /** ISO date. */
  readonly cutOff: string | null;
  readonly release: string | null;
}

/** Additions to a manifest: under `removed` of an entry that means the element, or as an entry of its own. */
export type Addition =
  | {
      readonly kind: "existing";
      /** Index in `entries`. */
      readonly index: number;
      readonly id: string;
      readonly removal: Removal;
    }
  | {
      readonly kind: "new";
      readonly id: string;
      readonly removal: Removal;
      readonly facts: EntryFacts;
    };

/** What a new entry says besides `id`, `select` and `removed`; further members as a manifest has them. */
export interface EntryFacts {
  readonly cutOff: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** Decides for each removal where it is written down. */
export function planAdditions(
  removals: readonly Removal[],
  manifest: Manifest | null,
  facts: RecordFacts,
): readonly Addition[] {
  const entries = manifest?.entries ?? [];
  const ids = new Set(entries.map(({ id }) => id));
  return removals.map((removal): Addition => {
    const index = entries.findIndex((entry) => means(entry, removal));
    if (index >= 0)
      return { kind: "existing", index, id: entries[index]!.id, removal };
    const id = freeId(removal, ids);
    ids.add(id);
    return { kind: "new", id, removal, facts: factsOf(removal, facts) };
  });
}

/** True when the entry's selector would match the element if it were still there. */
function means(entry: ManifestEntry, { element, select }: Removal): boolean {
  const { select: selector } = entry;
  if (entry.id === element.lifecycle?.id) return true;
  switch (selector.kind) {
    case "operation":
      return (
        element.kind === "operation" &&
        element.operation.id === selector.operation
      );
    case "method":
      return (
        element.kind === "operation" &&
        element.operation.method === selector.method &&
        matchesPath(selector.path, element.operation.path)
      );
    case "path":
      return (
        element.kind === "operation" &&
        matchesPath(selector.path, element.operation.path)
      );
    case "parameter":
      return (
        element.kind === "parameter" &&
        element.parameter.name === selector.parameter &&
        (selector.in === null || element.parameter.in === selector.in)
      );
    case "property":
      return (
        element.kind === "property" &&
        element.owner === selector.schema &&
        element.path === selector.property
      );
    case "enumValue":
      return (
        element.kind === "enumValue" &&
        selector.of.kind === "schema" &&
        selector.of.schema === element.owner &&
        (selector.of.property ?? "") === element.path &&
        selector.enumValue === select["enumValue"]
      );
    case "tag":
      return (
        element.kind === "operation" &&
        element.operation.tags.includes(selector.tag)
      );
    case "version":
      return (
        element.kind === "operation" &&
        element.operation.version === selector.version
      );
    case "header":
    case "pointer":
    case "schema":
    case "securityScheme":
    case "terraform":
      return false;
  }
}

/** What the old version knew, completed by what the person says. */
function factsOf(
  { element: { lifecycle } }: Removal,
  { cutOff, release }: RecordFacts,
): EntryFacts {
  const on = cutOff ?? lifecycle?.cutOff?.on ?? null;
  const inRelease = release ?? lifecycle?.cutOff?.release ?? null;
  return {
    ...present("announcedOn", lifecycle?.announcedOn),
    cutOff:
      on === null && inRelease === null
        ? { status: "tba" }
        : { ...present("on", on), ...present("release", inRelease) },
    ...present("replacement", replacementOf(lifecycle)),
    ...present("reason", lifecycle?.reason),
  };
}

function replacementOf(
  lifecycle: Lifecycle | null,
): Record<string, unknown> | null {
  if (lifecycle?.replacement == null) return null;
  const { kind, ref, map, guide } = lifecycle.replacement;
  return { kind, ref, ...present("map", map), ...present("guide", guide) };
}

function present(field: string, value: unknown): Record<string, unknown> {
  return value == null ? {} : { [field]: value };
}

/** An id from the element's name, such as `cloud-accounts-open-stack-create`. */
function freeId({ record }: Removal, ids: ReadonlySet<string>): string {
  const text =
    record["name"] ??
    Object.values(record)
      .filter((_, index) => index < 3)
      .join(" ");
  const base = splitWords(text)
    .map((word) => word.replaceAll(/[^A-Za-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-")
    .slice(0, 90);
  const stem = base === "" ? "removed" : base;
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!ids.has(id)) return id;
  }
}
