import {
  pointerTokens,
  type Document,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import { elementsOf, type ListedElement } from "../elements.js";
import type { Manifest } from "../manifest/manifest.js";
import { isMarked } from "../sentence.js";
import { manifestJson } from "./manifest-json.js";

/** An Overlay document, version 1.0. */
export interface Overlay {
  readonly overlay: "1.0.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly actions: readonly OverlayAction[];
}

export interface OverlayAction {
  /** A JSONPath (RFC 9535) to one node. */
  readonly target: string;
  readonly update: JsonObject;
}

/** The records of a document, and the manifest they came from, as actions on the description. */
export function overlayOf(document: Document, manifest: Manifest): Overlay {
  const { asOf } = manifest;
  const date = asOf === null ? "" : ` on ${asOf}`;
  const actions = new Map<string, OverlayAction>();
  const add = (target: string, update: JsonObject): void => {
    const known = actions.get(target)?.update ?? {};
    actions.set(target, { target, update: { ...known, ...update } });
  };
  add("$", { "x-lifecycle": manifestJson(manifest) });
  for (const element of elementsOf(document)) {
    if (!isMarked(element.lifecycle)) continue;
    // A shared component says it of every place it is used in: only what all of them have may stand there.
    if (element.kind === "parameter" && !isWrittenIn(element, document))
      continue;
    if (element.kind === "enumValue") continue;
    add(jsonPath(element.source.pointer), updateOf(element, document));
  }
  return {
    overlay: "1.0.0",
    info: {
      title: `Life cycle of ${document.info.title}${date}`,
      version: document.info.version,
    },
    actions: [...actions.values()],
  };
}

function isWrittenIn(
  { operation, source }: ListedElement & { kind: "parameter" },
  document: Document,
): boolean {
  const inside = source.pointer.startsWith(`${operation.source.pointer}/`);
  return inside && source.file === document.source.file;
}

function updateOf(element: ListedElement, document: Document): JsonObject {
  const { lifecycle } = element;
  const on = lifecycle?.cutOff?.on ?? null;
  const isOperation = element.kind === "operation";
  // Swagger 2.0 knows `deprecated` on operations only.
  const flag =
    document.specification === "2.0" && !isOperation
      ? "x-deprecated"
      : "deprecated";
  return {
    [flag]: true,
    ...(on === null ? {} : { "x-sunset": on }),
    ...(isOperation && !element.operation.tags.includes(lifecycle!.phase)
      ? { tags: [lifecycle!.phase] as readonly Json[] }
      : {}),
  };
}

/** A JSON pointer as a normalized path (RFC 9535 section 2.7). */
export function jsonPath(pointer: string): string {
  return pointerTokens(pointer).reduce(
    (path, token) =>
      /^(?:0|[1-9]\d*)$/.test(token) && isIndex(path)
        ? `${path}[${token}]`
        : `${path}['${quoted(token)}']`,
    "$",
  );
}

/** Lists of a description whose items a pointer counts; elsewhere digits are a name (a status, a property). */
function isIndex(path: string): boolean {
  return /\['(?:parameters|allOf|oneOf|anyOf|prefixItems|tags|servers)'\]$/.test(
    path,
  );
}

function quoted(name: string): string {
  return name.replaceAll(/['\\\u0000-\u001f]/g, (character) => {
    switch (character) {
      case "'":
      case "\\":
        return `\\${character}`;
      case "\b":
        return "\\b";
      case "\f":
        return "\\f";
      case "\n":
        return "\\n";
      case "\r":
        return "\\r";
      case "\t":
        return "\\t";
      default:
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    }
  });
}
