import type { Actions } from "./actions.js";
import type { Address } from "./address.js";
import type { Casing } from "./casing.js";

/** How many operations below a segment make it a namespace of its own. */
const ENOUGH = 3;

/** Segments of a path that open namespaces, and those that fold into the method. */
export interface Place {
  readonly namespace: readonly string[];
  readonly tail: readonly string[];
}

interface Node {
  operations: number;
  parameterFollows: boolean;
}

/**
 * Rule 3, over all operations of one API version. A static segment opens a namespace if a parameter ever follows it, or
 * if three or more operations are at or below it and it is no action word. Segments up to the last one that opens are
 * namespaces, so that a call reads in the order of the path; the rest is the tail. The root always opens.
 */
export function namespacesOf(
  addresses: readonly Address[],
  actions: Actions,
  casing: Casing,
): (address: Address) => Place {
  const nodes = new Map<string, Node>();
  for (const address of addresses) {
    let key = "";
    address.statics.forEach((segment, index) => {
      key += "/" + segment;
      const node = nodes.get(key) ?? { operations: 0, parameterFollows: false };
      node.operations++;
      node.parameterFollows ||= address.follows[index]!;
      nodes.set(key, node);
    });
  }
  return ({ statics }) => {
    let key = "";
    let open = 0;
    statics.forEach((segment, index) => {
      key += "/" + segment;
      const node = nodes.get(key);
      if (
        index === 0 ||
        node?.parameterFollows === true ||
        ((node?.operations ?? 0) >= ENOUGH &&
          !actions.isAction(casing(segment)))
      )
        open = index + 1;
    });
    return { namespace: statics.slice(0, open), tail: statics.slice(open) };
  };
}
