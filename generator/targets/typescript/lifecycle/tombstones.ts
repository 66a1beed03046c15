import { after, parsePeriod } from "../../../lifecycle/period.js";
import type {
  Document,
  Lifecycle,
  Name,
  RemovedElement,
} from "../../../model/index.js";
import { fileName, clientMember, typeName } from "../names/identifiers.js";
import { builtinTypes } from "../names/reserved.js";
import {
  spacesOf,
  type Call,
  type Entry,
  type Root,
  type Space,
} from "../plan/entries.js";

/** A member whose use is a compile error that says what to use instead. */
export interface Tombstone {
  /** Id of the operation. */
  readonly id: string;
  readonly member: string;
  /** How users wrote it: `cloudAccounts.openStack.create`. */
  readonly dotted: string;
  readonly lifecycle: Lifecycle;
  /** True for what the API no longer has; false for what is over and still answers. */
  readonly gone: boolean;
}

type RemovedOperation = Extract<RemovedElement, { kind: "operation" }>;

/** The entry points with a tombstone for each operation that is gone, in the namespace it had. */
export function withTombstones(
  entries: readonly Entry[],
  document: Document,
): readonly Entry[] {
  const removed = document.lifecycle.removed.filter(
    (element): element is RemovedOperation => element.kind === "operation",
  );
  const versions = new Set(entries.map(({ version }) => version));
  return entries.map((entry, index) =>
    removed
      // The main entry also has what had no version, and what was of a version that is gone.
      .filter(({ version }) =>
        versions.has(version) ? version === entry.version : index === 0,
      )
      .reduce(addToEntry, entry),
  );
}

function addToEntry(entry: Entry, removed: RemovedOperation): Entry {
  const [first, ...inner] = removed.name.namespace;
  if (first === undefined) return entry;
  const member = clientMember(first.words);
  const known = entry.roots.find(({ space }) => space.member === member);
  const root = known ?? emptyRoot(entry, first);
  const taken = new Set(spacesOf(root.space).map(({ className }) => className));
  const space = addToSpace(root.space, [first], inner, removed, taken);
  const roots =
    known === undefined
      ? [...entry.roots, { ...root, space }]
      : entry.roots.map((one) => (one === known ? { ...known, space } : one));
  return { ...entry, roots };
}

function emptyRoot({ folder }: Entry, name: Name): Root {
  const file = fileName(name);
  return {
    operationsModule: `${folder}operations/${file}`,
    resourcesModule: `${folder}resources/${file}`,
    space: emptySpace([name], new Set()),
  };
}

function emptySpace(path: readonly Name[], taken: ReadonlySet<string>): Space {
  const words = path.flatMap((name) => name.words);
  let className = typeName(words, builtinTypes, "Resource");
  while (taken.has(className)) className += "_";
  return {
    member: clientMember(path.at(-1)!.words),
    className,
    spaces: [],
    calls: [],
    tombstones: [],
  };
}

/** What is there under that name now wins over what was. */
function addToSpace(
  space: Space,
  path: readonly Name[],
  inner: readonly Name[],
  removed: RemovedOperation,
  taken: ReadonlySet<string>,
): Space {
  const [next, ...rest] = inner;
  if (next === undefined) {
    const tombstone = tombstoneOf(path, removed);
    return isTaken(space, tombstone.member)
      ? space
      : { ...space, tombstones: [...space.tombstones, tombstone] };
  }
  const member = clientMember(next.words);
  if (space.calls.some((call) => call.member === member)) return space;
  const here = [...path, next];
  const known = space.spaces.find((one) => one.member === member);
  const base = known ?? emptySpace(here, taken);
  const added = addToSpace(base, here, rest, removed, taken);
  const spaces =
    known === undefined
      ? [...space.spaces, added]
      : space.spaces.map((one) => (one === known ? added : one));
  return { ...space, spaces };
}

function isTaken(space: Space, member: string): boolean {
  return [...space.calls, ...space.spaces, ...space.tombstones].some(
    (one) => one.member === member,
  );
}

function tombstoneOf(
  path: readonly Name[],
  { id, name, lifecycle }: RemovedOperation,
): Tombstone {
  const member = clientMember(name.method.words);
  const spaces = path.map(({ words }) => clientMember(words));
  return {
    id,
    member,
    dotted: [...spaces, member].join("."),
    lifecycle,
    gone: true,
  };
}

/** True for a call that is over at `asOf`: it left its class and is reached through `deprecated`. */
export function isOver({ operation }: Call): boolean {
  return operation.lifecycle?.phase === "deprecated";
}

/** Tombstones of a namespace: of what is gone, and of what is over but not so long that nobody looks for it. */
export function tombstonesOf(
  space: Space,
  document: Document,
): readonly Tombstone[] {
  const over = space.calls.filter(isOver).flatMap((call): Tombstone[] => {
    const { member, dotted, operation } = call;
    const { lifecycle } = operation;
    return lifecycle !== null && isRemembered(lifecycle, document)
      ? [{ id: operation.id, member, dotted, lifecycle, gone: false }]
      : [];
  });
  return [...over, ...space.tombstones];
}

function isRemembered({ cutOff }: Lifecycle, document: Document): boolean {
  const { asOf, tombstones } = document.lifecycle;
  const period = parsePeriod(tombstones);
  if (cutOff?.on == null || asOf === null || period === null) return true;
  return asOf < after(cutOff.on, period);
}
