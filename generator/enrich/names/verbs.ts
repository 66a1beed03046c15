import type { Actions } from "./actions.js";

/** What rule 4 reads of an operation. */
export interface Behaviour {
  /** Upper case. */
  readonly method: string;
  /** Response keys of the description. */
  readonly statuses: readonly string[];
  /** A success response is a list: an array, or an envelope around one. */
  readonly list: () => boolean;
  /** A GET of one item stands below this address, so that this one must be the collection. */
  readonly collection: boolean;
  /** Words of the operationId, the version left out; empty without one. */
  readonly idWords: readonly string[];
}

/** A method taken apart. */
export interface MethodWords {
  readonly verb: readonly string[];
  readonly rest: readonly string[];
}

const crud: ReadonlyMap<string, string> = new Map([
  ["add", "create"],
  ["create", "create"],
  ["delete", "delete"],
  ["edit", "update"],
  ["modify", "update"],
  ["patch", "patch"],
  ["put", "update"],
  ["remove", "delete"],
  ["update", "update"],
]);

/**
 * Rule 4: the method is the action word that begins or ends the tail, followed by the rest of it; else a verb of the
 * HTTP method and the response, followed by the tail. A request that only reads is named by an action that only reads.
 */
export function methodWords(
  behaviour: Behaviour,
  tail: readonly (readonly string[])[],
  actions: Actions,
): MethodWords {
  const first = tail[0];
  const last = tail.at(-1);
  if (first !== undefined && last !== undefined) {
    const acts = (segment: readonly string[], place: "first" | "last") =>
      actions.isAction(segment) &&
      (!onlyReads(behaviour) || actions.reads(segment, place));
    if (acts(last, "last"))
      return { verb: last, rest: tail.slice(0, -1).flat() };
    if (acts(first, "first"))
      return { verb: first, rest: tail.slice(1).flat() };
    if (!onlyReads(behaviour) && actions.endsInVerb(last))
      return {
        verb: last.slice(-1),
        rest: [...tail.slice(0, -1).flat(), ...last.slice(0, -1)],
      };
  }
  return { verb: [verbOf(behaviour)], rest: tail.flat() };
}

/** A GET that answers without content does something (`…/logout`, `…/validate`). */
function onlyReads({ method, statuses }: Behaviour): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return !statuses.includes("204") || statuses.includes("200");
}

/** The verb by HTTP method and response (RFC 9110 section 9; 201 Created is section 15.3.2). */
function verbOf(behaviour: Behaviour): string {
  switch (behaviour.method) {
    case "GET":
      return behaviour.list() || behaviour.collection ? "list" : "get";
    case "POST":
      return postVerb(behaviour);
    case "QUERY":
      return behaviour.list() ? "search" : "query";
    case "PUT":
      return "update";
    default:
      return behaviour.method.toLowerCase();
  }
}

function postVerb({ statuses, list, idWords }: Behaviour): string {
  if (statuses.includes("201")) return "create";
  const said = crud.get(idWords.at(-1) ?? "") ?? crud.get(idWords[0] ?? "");
  if (said === "create" || said === "update") return said;
  if (list()) return "search";
  if (statuses.includes("200")) return "query";
  return said ?? "create";
}
