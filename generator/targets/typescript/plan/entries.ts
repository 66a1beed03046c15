import type {
  Document,
  Name,
  Operation,
  Resource,
} from "../../../model/index.js";
import { camelCase, nameOf, pascalCase } from "../../../names/index.js";
import {
  clientMember,
  fileName,
  memberName,
  typeName,
  variableName,
} from "../names/identifiers.js";
import { builtinTypes } from "../names/reserved.js";
import type { Tombstone } from "../lifecycle/tombstones.js";

/** An entry point of the SDK: the main one, or that of another API version. */
export interface Entry {
  /** Folder below the SDK's root with a trailing `/`; `""` for the main entry. */
  readonly folder: string;
  /** Null for an unversioned API. */
  readonly version: string | null;
  readonly roots: readonly Root[];
}

/** A root namespace with all that is below it: one file of operations, one of resources. */
export interface Root {
  readonly operationsModule: string;
  readonly resourcesModule: string;
  readonly space: Space;
}

/** A namespace of the client, hence a class. */
export interface Space {
  /** The member by which it is reached: `vms`. */
  readonly member: string;
  readonly className: string;
  readonly spaces: readonly Space[];
  readonly calls: readonly Call[];
  /** What the API no longer has. */
  readonly tombstones: readonly Tombstone[];
}

/** An operation with the names it has in this SDK. */
export interface Call {
  readonly operation: Operation;
  /** The method of its class: `start`. */
  readonly member: string;
  /** How users write it, such as `clusters.vms.start`. */
  readonly dotted: string;
  /** The exported name of its descriptor: `vmsStart`. */
  readonly descriptor: string;
  /** The name of the variable that holds the descriptor; differs for reserved words. */
  readonly variable: string;
  /** What names of its own types begin with: `VmsStart`. */
  readonly prefix: string;
}

/** The entry points: the main version together with what has none, then the other versions. */
export function planEntries(document: Document): readonly Entry[] {
  const operations = new Map(
    document.operations.map((operation) => [operation.id, operation]),
  );
  const [main = null, ...others] = document.versions;
  return [main, ...others].map((version, index): Entry => {
    const folder = index === 0 ? "" : `${fileName(nameOf([version!]))}/`;
    const own = document.resources.filter(
      (resource) => resource.version === version,
    );
    const roots = own.map((resource) => rootOf(resource, folder, operations));
    if (index > 0 || main === null) return { folder, version, roots };
    const members = new Set(roots.map(({ space }) => space.member));
    const unversioned = document.resources
      .filter((resource) => resource.version === null)
      .map((resource) => beside(resource, members))
      .map((resource) => rootOf(resource, folder, operations));
    return { folder, version, roots: [...roots, ...unversioned] };
  });
}

/** An unversioned root of the main entry; one whose name a versioned root has says that it is unversioned. */
function beside(resource: Resource, members: ReadonlySet<string>): Resource {
  return members.has(clientMember(resource.name.words))
    ? { ...resource, name: nameOf([...resource.name.words, "unversioned"]) }
    : resource;
}

function rootOf(
  resource: Resource,
  folder: string,
  operations: ReadonlyMap<string, Operation>,
): Root {
  const file = fileName(resource.name);
  const taken = new Set<string>();
  return {
    operationsModule: `${folder}operations/${file}`,
    resourcesModule: `${folder}resources/${file}`,
    space: spaceOf(resource, [resource.name], taken, operations),
  };
}

function spaceOf(
  resource: Resource,
  path: readonly Name[],
  taken: Set<string>,
  operations: ReadonlyMap<string, Operation>,
): Space {
  const calls = resource.operations
    .map((id) => operations.get(id))
    .filter((operation) => operation !== undefined)
    .map((operation) => callOf(operation, path, taken));
  const spaces = resource.resources.map((inner) =>
    spaceOf(inner, [...path, inner.name], taken, operations),
  );
  const words = path.flatMap((name) => name.words);
  return {
    member: clientMember(resource.name.words),
    className: free(typeName(words, builtinTypes, "Resource"), taken),
    spaces,
    calls,
    tombstones: [],
  };
}

function callOf(
  operation: Operation,
  path: readonly Name[],
  taken: Set<string>,
): Call {
  const { method } = operation.name;
  const words = [...path.slice(1), method].map((name) => name.words);
  // Cased part by part: `vms.start` is `vmsStart`, whatever its parts would be as one name.
  const joined = camelCase(words.map((part) => camelCase(part)));
  const descriptor = free(memberName([joined]), taken);
  const member = clientMember(method.words);
  const spaces = path.map((name) => clientMember(name.words));
  return {
    operation,
    member,
    dotted: [...spaces, member].join("."),
    descriptor,
    variable: variableName(descriptor),
    prefix: pascalCase([descriptor]),
  };
}

/** Joined names of different namespaces can meet (`a.bC`, `aB.c`): the later one gets `_`. */
function free(name: string, taken: Set<string>): string {
  let result = name;
  while (taken.has(result)) result += "_";
  taken.add(result);
  return result;
}

/** All calls of a namespace, those of inner namespaces included. */
export function callsOf(space: Space): readonly Call[] {
  return [...space.calls, ...space.spaces.flatMap(callsOf)];
}

/** A namespace and all inside it, outermost first. */
export function spacesOf(space: Space): readonly Space[] {
  return [space, ...space.spaces.flatMap(spacesOf)];
}
