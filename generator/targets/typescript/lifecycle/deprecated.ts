import {
  inScope,
  type ResourceClass,
  type ResourceFile,
} from "../model/resource.js";
import { spacesOf, type Entry, type Space } from "../plan/entries.js";
import { FileScope } from "../plan/file-scope.js";
import type { OperationsContext, Signature } from "../plan/operations.js";
import { methodOf } from "../plan/resources.js";
import { scopeName, scopeParameter } from "../plan/scopes.js";
import { isOver } from "./tombstones.js";

/** `deprecated.ts` of an entry point, with the function that opens it. */
export interface DeprecatedFile extends ResourceFile {
  /** The class that has the root namespaces. */
  readonly root: string;
}

const rootClass = "Deprecated";

/** The entry point of what is over at `asOf` and still answers; null where nothing is. */
export function planDeprecated(
  entry: Entry,
  signatures: ReadonlyMap<string, Signature>,
  context: OperationsContext,
): DeprecatedFile | null {
  const roots = entry.roots.filter(({ space }) => hasOver(space));
  if (roots.length === 0) return null;
  const spaces = roots.flatMap(({ space }) => spacesOf(space)).filter(hasOver);
  const classes = new Map<Space, string>();
  const taken = new Set([rootClass]);
  for (const space of spaces) {
    let name = `${rootClass}${space.className}`;
    while (taken.has(name)) name += "_";
    taken.add(name);
    classes.set(space, name);
  }
  const namespaces = roots.map(({ space }) => `${space.member}Operations`);
  const declared = ["deprecated", ...taken, ...namespaces];
  const parameter = scopeName(declared);
  const file = new FileScope(
    `${entry.folder}deprecated`,
    [...declared, parameter],
    context.ending,
  );
  const scope = scopeParameter(context.document, parameter, file);
  const client = inScope(file.type("runtime/client", "Client"), scope);
  const getter = (space: Space) => ({
    name: space.member,
    className: classes.get(space)!,
  });
  const inner = roots.flatMap(({ space, operationsModule }, index) => {
    const namespace = file.namespace(operationsModule, namespaces[index]!);
    return spacesOf(space)
      .filter(hasOver)
      .map((one): ResourceClass => ({
        name: classes.get(one)!,
        getters: one.spaces.filter(hasOver).map(getter),
        tombstones: [],
        methods: one.calls.filter(isOver).map((call) =>
          methodOf(call, signatures.get(call.operation.id)!, {
            file,
            namespace,
            className: classes.get(one)!,
            gated: false,
            scope,
            context,
          }),
        ),
      }));
  });
  const root: ResourceClass = {
    name: rootClass,
    getters: roots.map(({ space }) => getter(space)),
    tombstones: [],
    methods: [],
  };
  return {
    path: file.path,
    imports: file.imports(),
    client,
    scope,
    classes: [root, ...inner],
    root: rootClass,
  };
}

/** True for a namespace with a call that is over, in itself or further in. */
function hasOver(space: Space): boolean {
  return space.calls.some(isOver) || space.spaces.some(hasOver);
}
