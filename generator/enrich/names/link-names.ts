import type { Link, Operation, OperationName } from "../../model/index.js";
import {
  canonicalWords,
  LINKS,
  nameKey,
  nameOf,
  parseOperationName,
  printOperationName,
  splitWords,
} from "../../names/index.js";
import { Numbering } from "./collisions.js";

/**
 * Names the links of each operation after their keys: of several with one key (of several statuses) the later ones get
 * a number. Names given before are kept; those that are new are added to `sections`.
 */
export function nameLinks(
  operations: readonly Operation[],
  sections: Map<string, ReadonlyMap<string, string>>,
): readonly Operation[] {
  return operations.map((operation) => {
    if (operation.responses.every(({ links }) => links.length === 0))
      return operation;
    const { version } = operation;
    const section = version === null ? LINKS : `${LINKS} ${version}`;
    const pinned = new Map(sections.get(section));
    const named = nameOfOne(operation, pinned);
    sections.set(section, pinned);
    return named;
  });
}

function nameOfOne(
  operation: Operation,
  pinned: Map<string, string>,
): Operation {
  const { namespace, method } = operation.name;
  const inside = [...namespace, method];
  const prefix = `${operation.id} `;
  const taken = new Set<string>();
  for (const [id, text] of pinned) {
    const name = id.startsWith(prefix) ? parseOperationName(text) : null;
    if (name !== null) taken.add(nameKey(name.method.words));
  }
  const numbering = new Numbering();
  const isFree = (words: readonly string[]): boolean =>
    !taken.has(nameKey(canonicalWords(words)));
  const rename = (link: Link, status: string): Link => {
    const id = `${prefix}${status} ${link.key}`;
    const given = parseOperationName(pinned.get(id) ?? "");
    if (given !== null) return { ...link, name: given.method };
    const words = splitWords(link.key);
    const free = isFree(words)
      ? words
      : canonicalWords(numbering.first(nameKey(words), words, isFree));
    taken.add(nameKey(free));
    const name: OperationName = {
      namespace: inside,
      method: nameOf(free, link.key),
    };
    pinned.set(id, printOperationName(name));
    return { ...link, name: name.method };
  };
  return {
    ...operation,
    responses: operation.responses.map((response) => ({
      ...response,
      links: response.links.map((link) => rename(link, response.status)),
    })),
  };
}
