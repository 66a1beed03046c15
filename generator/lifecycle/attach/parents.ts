import {
  isObject,
  own,
  type Document,
  type JsonObject,
  type Operation,
  type SourceRef,
} from "../../model/index.js";
import { keyOf } from "../select/target.js";
import type { Claim } from "../sources/claim.js";
import { merge, type Parent } from "../sources/merge.js";
import { describedClaims, type AttachContext } from "./context.js";

/** What an operation inherits: from its path item, its tags, its version; in this order. */
export function parentFinder(
  document: Document,
  context: AttachContext,
): (operation: Operation) => readonly Parent[] {
  const cache = new Map<string, Parent | null>();
  const resolve = (
    name: string,
    claims: () => readonly Claim[],
  ): Parent | null => {
    let parent = cache.get(name);
    if (parent === undefined) {
      const lifecycle = merge(claims(), [], context.asOf, context.report);
      parent = lifecycle === null ? null : { name, lifecycle };
      cache.set(name, parent);
    }
    return parent;
  };
  const tags = tagObjects(document);
  return (operation) => {
    const pathItem = pathItemOf(operation, document);
    const candidates = [
      resolve(`path ${operation.path}`, () =>
        pathItem === null
          ? []
          : describedClaims(pathItem, parentSource(operation), context),
      ),
      ...operation.tags.map((tag) =>
        resolve(`tag ${tag}`, () => [
          ...(context.manifest.get(keyOf.other("tag", tag)) ?? []),
          ...(tags.get(tag)?.(context) ?? []),
        ]),
      ),
      operation.version === null
        ? null
        : resolve(
            `version ${operation.version}`,
            () =>
              context.manifest.get(
                keyOf.other("version", operation.version ?? ""),
              ) ?? [],
          ),
    ];
    return candidates.filter((parent) => parent !== null);
  };
}

function pathItemOf(
  operation: Operation,
  document: Document,
): JsonObject | null {
  const paths = own(document.tree, "paths");
  const item = isObject(paths ?? null)
    ? own(paths as JsonObject, operation.path)
    : undefined;
  return isObject(item ?? null) ? (item as JsonObject) : null;
}

function parentSource({ source }: Operation): SourceRef {
  const end = source.pointer.lastIndexOf("/");
  return {
    file: source.file,
    pointer: source.pointer.slice(0, Math.max(0, end)),
  };
}

/** Claims that tag objects make about themselves, by the tag's name. */
function tagObjects(
  document: Document,
): ReadonlyMap<string, (context: AttachContext) => readonly Claim[]> {
  const tags = own(document.tree, "tags");
  const list = Array.isArray(tags) ? (tags as readonly JsonObject[]) : [];
  return new Map(
    list.flatMap((tag, index) => {
      const name = isObject(tag) ? own(tag, "name") : null;
      if (typeof name !== "string") return [];
      const source = { file: document.source.file, pointer: `/tags/${index}` };
      return [
        [
          name,
          (context: AttachContext) => describedClaims(tag, source, context),
        ],
      ];
    }),
  );
}
