import type { Link, Operation, OperationName } from "../../model/index.js";
import {
  LINKS,
  nameKey,
  nameOf,
  parseOperationName,
  printOperationName,
  splitWords,
} from "../../names/index.js";
import { Numbering } from "./collisions.js";
import { numbered } from "./schema-names.js";

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
  const rename = (link: Link, status: string): Link => {
    const id = `${prefix}${status} ${link.key}`;
    const given = parseOperationName(pinned.get(id) ?? "");
    if (given !== null) return { ...link, name: given.method };
    const wanted = nameOf(splitWords(link.key), link.key);
    const method = taken.has(nameKey(wanted.words))
      ? numbered(wanted, taken, numbering)
      : wanted;
    taken.add(nameKey(method.words));
    const name: OperationName = { namespace: inside, method };
    pinned.set(id, printOperationName(name));
    return { ...link, name: method };
  };
  return {
    ...operation,
    responses: operation.responses.map((response) => ({
      ...response,
      links: response.links.map((link) => rename(link, response.status)),
    })),
  };
}
