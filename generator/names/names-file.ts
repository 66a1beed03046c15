import { compareText } from "../model/index.js";
import { withoutUnseen } from "../string-literal.js";

/**
 * `sundial.names.json`: every public name ever given. An input of the generation, which appends to it and never changes
 * an entry; a name in it stays taken even when its element is gone. Names are language-neutral.
 */
export interface NamesFile {
  /**
   * API version, or {@link UNVERSIONED}, {@link WEBHOOKS}, {@link CALLBACKS} or {@link LINKS} → operationId (else method and path with parameter names
   * erased) → dotted name, such as `clusters.vms.start`.
   */
  readonly operations: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Schema id → file group and name, such as `shared/ObjectMeta`. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Schema id → name of its twin for requests. */
  readonly requests: ReadonlyMap<string, string>;
  /** Schema id → name of its twin for updates. */
  readonly updates: ReadonlyMap<string, string>;
}

/** The section of operations whose path holds no version. */
export const UNVERSIONED = "unversioned";
/** The section of webhooks. */
export const WEBHOOKS = "webhooks";
/** The section of callbacks. */
export const CALLBACKS = "callbacks";
/** The section of links, whose ids are operationId, status and key; those of a version have one of their own. */
export const LINKS = "links";
/** The version of the format itself. */
export const FORMAT = 1;

/** The file of an API that was never generated. */
export const emptyNames: NamesFile = {
  operations: new Map(),
  schemas: new Map(),
  requests: new Map(),
  updates: new Map(),
};

/** Prints the file: sorted, one entry on a line, as Prettier would lay it out. */
export function printNames(names: NamesFile): string {
  const operations = [...names.operations]
    .filter(([, entries]) => entries.size > 0)
    .sort(([a], [b]) => compareText(a, b))
    .map(([version, entries]) => section(version, entries, 2));
  const lines = [
    "{",
    `  "names": ${FORMAT},`,
    operations.length === 0
      ? '  "operations": {},'
      : `  "operations": {\n${operations.join(",\n")}\n  },`,
    section("schemas", names.schemas, 1) + ",",
    section("requests", names.requests, 1) + ",",
    section("updates", names.updates, 1),
    "}",
    "",
  ];
  return withoutUnseen(lines.join("\n"));
}

function section(
  name: string,
  entries: ReadonlyMap<string, string>,
  depth: number,
): string {
  const indent = "  ".repeat(depth);
  if (entries.size === 0) return `${indent}${JSON.stringify(name)}: {}`;
  const lines = [...entries]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([id, value]) =>
        `${indent}  ${JSON.stringify(id)}: ${JSON.stringify(value)}`,
    );
  return `${indent}${JSON.stringify(name)}: {\n${lines.join(",\n")}\n${indent}}`;
}
