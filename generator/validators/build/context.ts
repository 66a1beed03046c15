import type { Located } from "../schemas/registry.js";
import type { Semantics } from "../options.js";
import type { Shape } from "../shape.js";

/** What a schema's meaning depends on besides its text. */
export interface Context {
  readonly semantics: Semantics;
  /** The module of the function being built: what it needs privately is put there too. */
  readonly module: string;
  /** Name of the function being built, the stem of the names of its parts. */
  readonly stem: string;
  /** Dynamic scope: anchor → the outermost schema with that `$dynamicAnchor` (core section 8.2.3.2). */
  readonly scope: ReadonlyMap<string, Located>;
  /** What the schema leaves out in the variation that is being built. */
  readonly shape: Shape;
  /** The schema is one part of what is demanded of a value (`allOf`, a branch), so it cannot close the object. */
  readonly part: boolean;
}

/** Enters a schema's resource: its dynamic anchors join the scope, behind those already there. */
export function enter(context: Context, target: Located): Context {
  let scope: Map<string, Located> | null = null;
  for (const [anchor, located] of target.resource.dynamicAnchors)
    if (!context.scope.has(anchor))
      (scope ??= new Map(context.scope)).set(anchor, located);
  return scope === null ? context : { ...context, scope };
}

/** The context in which a schema is judged to the letter: where "passes" may mean "is refused". */
export function toTheLetter(context: Context): Context {
  const { openEnums, openObjects, openUnions } = context.semantics;
  if (!openEnums && !openObjects && !openUnions) return context;
  return {
    ...context,
    semantics: {
      ...context.semantics,
      openEnums: false,
      openObjects: false,
      openUnions: false,
    },
  };
}
