import { compareText } from "../../model/index.js";
import { splitWords } from "../../names/words.js";
import type { Actions } from "./actions.js";
import { methodKey, type Space, type TakenNames } from "./taken-names.js";

/** An operation with the name that rules 1 to 4 gave it. */
export interface Named {
  readonly id: string;
  readonly httpMethod: string;
  readonly space: Space;
  readonly method: readonly string[];
  /** The method's words after its verb. */
  readonly rest: readonly string[];
  /** All words of the path that are no namespace: `rest`, and the verb where it is one of them. */
  readonly tail: readonly string[];
  /** Names of the path parameters, in order. */
  readonly parameters: readonly string[];
  readonly idWords: readonly string[];
}

/** Verbs that say what is done to a thing, not which action is done. */
const plain = new Set([
  "add",
  "create",
  "delete",
  "get",
  "list",
  "patch",
  "put",
  "query",
  "remove",
  "search",
  "set",
  "update",
]);

const methodVerbs: ReadonlyMap<string, string> = new Map([
  ["GET", "get"],
  ["POST", "create"],
  ["PUT", "update"],
]);

/**
 * Rule 5: of operations with one name, the one with the fewest path parameters keeps it; the others get `By<Param>`,
 * else the verb of their operationId, else that of their HTTP method, else their whole operationId. Names in `taken`
 * were given before and stay as they are. The outcome does not depend on the order of `operations`.
 * Returns the method of each, by id.
 */
export function resolveCollisions(
  operations: readonly Named[],
  taken: TakenNames,
  actions: Actions,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Named[]>();
  for (const operation of operations) {
    taken.takeSpace(operation.space);
    const key = methodKey(operation.space, operation.method);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [operation]);
    else group.push(operation);
  }
  const methods = new Map<string, readonly string[]>();
  const give = (operation: Named, method: readonly string[]): void => {
    methods.set(operation.id, method);
    taken.take(operation.space, method);
  };
  const numbering = new Numbering();
  const numbered = ({ space, method }: Named): readonly string[] =>
    numbering.first(methodKey(space, method), method, (words) =>
      taken.free(space, words),
    );
  const losers: { readonly operation: Named; readonly winner: Named }[] = [];
  for (const key of [...groups.keys()].sort(compareText)) {
    const [winner, ...others] = groups.get(key)!.sort(byClaim(actions));
    if (taken.free(winner!.space, winner!.method))
      give(winner!, winner!.method);
    else losers.push({ operation: winner!, winner: winner! });
    for (const operation of others) losers.push({ operation, winner: winner! });
  }
  for (const { operation, winner } of losers) {
    const method = alternatives(operation, winner, actions).find((candidate) =>
      taken.free(operation.space, candidate),
    );
    give(operation, method ?? numbered(operation));
  }
  return methods;
}

/** Fewest path parameters first; then whose operationId says the verb; then a fixed order. */
function byClaim(actions: Actions): (a: Named, b: Named) => number {
  const says = (named: Named) =>
    idVerb(named, actions) === named.method[0] ? 0 : 1;
  return (a, b) =>
    a.parameters.length - b.parameters.length ||
    says(a) - says(b) ||
    compareText(a.httpMethod, b.httpMethod) ||
    compareText(a.id, b.id);
}

function alternatives(
  operation: Named,
  winner: Named,
  actions: Actions,
): (readonly string[])[] {
  const result: (readonly string[])[] = [];
  const { method, rest, tail, parameters } = operation;
  const others =
    operation === winner
      ? parameters
      : parameters.filter((name) => !winner.parameters.includes(name));
  for (let count = 1; count <= others.length; count++)
    result.push([
      ...method,
      "by",
      ...others
        .slice(-count)
        .flatMap((name, index) =>
          index === 0 ? splitWords(name) : ["and", ...splitWords(name)],
        ),
    ]);
  const said = idVerb(operation, actions);
  // `detachCluster` at `cluster/attach`, but `getSearchExport` at `search/export`.
  if (said !== null) result.push([said, ...(plain.has(said) ? tail : rest)]);
  result.push([
    methodVerbs.get(operation.httpMethod) ?? operation.httpMethod.toLowerCase(),
    ...tail,
  ]);
  if (operation.idWords.length > 0) result.push(operation.idWords);
  return result;
}

/** Numbers names that are taken. What was taken stays so: the next of one name begins where the last one ended. */
export class Numbering {
  readonly #last = new Map<string, number>();

  /** The first of `words2`, `words3`, … that is free. `key` stands for the words, and where the name is to stand. */
  first(
    key: string,
    words: readonly string[],
    isFree: (words: readonly string[]) => boolean,
  ): readonly string[] {
    for (let number = (this.#last.get(key) ?? 1) + 1; ; number++) {
      const found = withNumber(words, number);
      if (!isFree(found)) continue;
      this.#last.set(key, number);
      return found;
    }
  }
}

/** `foo` → `foo2`; after a digit `no2`, or `base64` and `2` would read as one number. */
function withNumber(
  words: readonly string[],
  number: number,
): readonly string[] {
  const digit = /\p{Nd}$/u.test(words.at(-1) ?? "");
  return [...words, digit ? `no${number}` : String(number)];
}

/** The verb of the operationId: its last word, or its first, where that is a verb. */
function idVerb({ idWords }: Named, actions: Actions): string | null {
  const isVerb = (word: string) =>
    actions.isVerb(word) || word === "patch" || word === "put";
  const last = idWords.at(-1);
  // `…StatefulSet` sets nothing.
  if (last !== undefined && last !== "set" && isVerb(last)) return last;
  const first = idWords[0];
  return first !== undefined && isVerb(first) ? first : null;
}
