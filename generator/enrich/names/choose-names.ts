import { withoutEnd } from "../../text-end.js";
import type { NamingConventions } from "../../config/config.js";
import type { Name, Operation, OperationName } from "../../model/index.js";
import { nameKey, nameOf, splitWords, toName } from "../../names/index.js";
import { actionsWith } from "./actions.js";
import { addressOf, versionOf, type Address } from "./address.js";
import { casingOf, type Casing } from "./casing.js";
import { resolveCollisions, type Named } from "./collisions.js";
import { namespacesOf, type Place } from "./namespaces.js";
import { spaceOf, type Space, type TakenNames } from "./taken-names.js";
import { methodWords, type Behaviour } from "./verbs.js";

/** An operation as the naming sees it. */
export interface Namable {
  readonly operation: Operation;
  /** Its success response is a list: an array, or an envelope around one. */
  readonly list: () => boolean;
  /** Names of the array properties of its success response. */
  readonly arrays: () => readonly string[];
}

/** Rules 1 to 5, for the `fresh` ones among all operations of a version. Returns names by operation id. */
export function chooseNames(
  all: readonly Namable[],
  fresh: readonly Namable[],
  taken: TakenNames,
  naming: NamingConventions,
): ReadonlyMap<string, OperationName> {
  const actions = actionsWith(naming.actions);
  const addresses = new Map(
    all.map(({ operation }) => [operation.id, rooted(operation)]),
  );
  const ids = idWordsOf(all);
  const casing = casingOf(
    ids.values(),
    [...addresses.values()].flatMap(({ statics }) => statics),
    actions,
  );
  const placeOf = namespacesOf([...addresses.values()], actions, casing);
  const opened = openerOf(casing, naming, taken);
  const items = itemPaths(all);
  const named = fresh.map((namable): Named => {
    const { operation } = namable;
    const address = addresses.get(operation.id)!;
    const { space, tail } = opened(placeOf(address));
    const idWords = ids.get(operation.id) ?? [];
    const behaviour = behaviourOf(
      namable,
      address,
      tail.length === 0,
      items,
      idWords,
    );
    const { verb, rest } = methodWords(behaviour, tail, actions);
    return {
      id: operation.id,
      httpMethod: operation.method,
      space,
      method: [...verb, ...rest],
      rest,
      tail: tail.flat(),
      parameters: address.parameters,
      idWords,
    };
  });
  const methods = resolveCollisions(named, taken, actions);
  return new Map(
    named.map(({ id, space }) => [
      id,
      { namespace: space.names, method: nameOf(methods.get(id)!) },
    ]),
  );
}

/** The address, with a root of its own where the path has nothing static (`/{bucket}`): the first tag, else `root`. */
function rooted(operation: Operation): Address {
  const address = addressOf(operation.path);
  return address.statics.length > 0
    ? address
    : {
        ...address,
        statics: [operation.tags[0] ?? "root"],
        follows: [address.parameters.length > 0],
      };
}

/** A namespace in force, and the tail as words. */
interface Opened {
  readonly space: Space;
  readonly tail: readonly (readonly string[])[];
}

/** Namespaces as names. One that would stand where a method stands already folds into the method as well. */
function openerOf(
  casing: Casing,
  naming: NamingConventions,
  taken: TakenNames,
): (place: Place) => Opened {
  const aliases = naming.aliases ?? {};
  const named = (segment: string, index: number): readonly Name[] =>
    index === 0 && Object.hasOwn(aliases, segment)
      ? aliases[segment]!.split(".").map(toName)
      : [nameOf(casing(segment), segment)];
  const known = new Map<string, { space: Space; open: number }>();
  return ({ namespace, tail }) => {
    const key = namespace.join("/");
    let found = known.get(key);
    if (found === undefined) {
      const names = namespace.map(named);
      let open = names.length;
      let space = spaceOf(names.flat());
      while (open > 1 && !taken.freeSpace(space))
        space = spaceOf(names.slice(0, --open).flat());
      space = taken.spelled(space);
      taken.takeSpace(space);
      found = { space, open };
      known.set(key, found);
    }
    return {
      space: found.space,
      tail: [...namespace.slice(found.open), ...tail].map(casing),
    };
  };
}

/** Paths, parameter names erased, that a GET of one item answers at. */
function itemPaths(all: readonly Namable[]): ReadonlySet<string> {
  return new Set(
    all
      .filter(({ operation }) => operation.method === "GET")
      .map(({ operation }) => erase(operation.path))
      .filter((path) => path.endsWith("/{}")),
  );
}

function erase(path: string): string {
  return withoutEnd(path.replace(/\{[^{}]*\}/g, "{}"), /\//);
}

function behaviourOf(
  { operation, list, arrays }: Namable,
  address: Address,
  atNamespace: boolean,
  items: ReadonlySet<string>,
  idWords: readonly string[],
): Behaviour {
  const path = erase(operation.path);
  return {
    method: operation.method,
    statuses: operation.responses.map(({ status }) => status),
    list,
    collection:
      operation.method === "GET" &&
      atNamespace &&
      !address.endsInParameter &&
      (items.has(path + "/{}") ||
        arrays().some(names(address.statics.at(-1)!))),
    idWords,
  };
}

/** True for an array property called like the segment: `regions` in the answer of `…/regions`. */
function names(segment: string): (property: string) => boolean {
  const key = nameKey(splitWords(segment));
  return (property) => nameKey(splitWords(property)) === key;
}

/** The words of every operationId, its version left out. */
function idWordsOf(
  all: readonly Namable[],
): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, readonly string[]>();
  for (const { operation } of all) {
    if (!operation.hasOperationId) continue;
    const words = splitWords(operation.id);
    const versioned = words.length > 1 && versionOf(words[0]!) !== null;
    result.set(operation.id, versioned ? words.slice(1) : words);
  }
  return result;
}
