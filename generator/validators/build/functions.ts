import {
  isIdentifierName,
  isIdentifierPart,
} from "../../targets/typescript/names/unicode.js";
import { compareText, pointerTokens } from "../../model/index.js";
import type { Check } from "../checks/check.js";
import { CheckFunction } from "../checks/function.js";
import { whole, type Shape } from "../shape.js";
import type { Located } from "../schemas/registry.js";
import type { Context } from "./context.js";

/** A schema that is to have a function of a given name. */
export interface NamedPlace {
  /** `""` for the schema itself, else the name of a variation. */
  readonly variation: string;
  readonly shape: Shape;
  readonly name: string;
  readonly module: string;
  readonly type: string | null;
  readonly exported: boolean;
}

/** So many functions are built inside of each other: schemas can refer to each other by the thousand. */
const deepest = 200;

/** All functions of one compilation: by the place of their schema, and parts by what they check. */
export class Functions {
  readonly all: CheckFunction[] = [];
  readonly #named = new Map<string, NamedPlace>();
  readonly #byPlace = new Map<string, CheckFunction>();
  readonly #parts = new Map<string, CheckFunction>();
  readonly #names = new Set<string>();
  readonly #waiting: (() => void)[] = [];
  #depth = 0;
  readonly #contexts = new WeakMap<ReadonlyMap<string, Located>, string>();

  /** Reserves a name for the function of a schema; names are unique in the whole output. */
  name(document: string, pointer: string, place: NamedPlace): void {
    this.#named.set(`${document}#${pointer} ${place.variation}`, place);
    this.#names.add(place.name);
  }

  /**
   * The function of a place in a context; `build` is called once, when it is new. `natural`: the context of the place
   * when nothing leads to it.
   */
  at(
    target: Located,
    variation: string,
    context: Context,
    natural: Context,
    dynamic: boolean,
    build: (fn: CheckFunction, context: Context) => void,
  ): CheckFunction {
    const place = `${target.document}#${target.pointer}`;
    const named =
      this.#named.get(`${place} ${variation}`) ?? this.#named.get(`${place} `);
    const module = named?.module ?? context.module;
    const inContext = this.#contextKey(context, dynamic);
    const key = `${named === undefined ? module : named.variation} ${place} ${inContext}`;
    const known = this.#byPlace.get(key);
    if (known !== undefined) return known;
    const main =
      named !== undefined && inContext === this.#contextKey(natural, dynamic);
    const name = main
      ? named.name
      : this.#free(named?.name ?? nameOf(target.pointer, context.stem));
    const fn = new CheckFunction(name, module, main ? named.type : null, main);
    fn.exported = main && named.exported;
    this.#byPlace.set(key, fn);
    this.all.push(fn);
    this.#run(() => {
      build(fn, { ...context, module, shape: named?.shape ?? whole });
    });
    return fn;
  }

  /** Builds at once, or, deep inside of others, when those are built: nothing reads a function while others are built. */
  #run(build: () => void): void {
    if (this.#depth === deepest) {
      this.#waiting.push(build);
      return;
    }
    this.#depth++;
    build();
    this.#depth--;
    if (this.#depth > 0) return;
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      this.#depth = 1;
      next();
      this.#depth = 0;
    }
  }

  /** A private function for a check; equal checks of one module share it. */
  part(
    check: Check,
    context: Pick<Context, "module">,
    stem: string,
  ): CheckFunction {
    const key = `${context.module} ${JSON.stringify(check)}`;
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const fn = new CheckFunction(this.#free(stem), context.module, null, false);
    fn.check = check;
    this.#parts.set(key, fn);
    this.all.push(fn);
    return fn;
  }

  /** What tells two functions of one place apart; empty for the plain one. */
  #contextKey(context: Context, dynamic: boolean): string {
    const { semantics, part, scope } = context;
    let text = part && semantics.closedObjects ? "part" : "";
    if (this.plain !== null && semantics !== this.plain)
      text += JSON.stringify(semantics);
    if (!dynamic || scope.size === 0) return text;
    let scopeText = this.#contexts.get(scope);
    if (scopeText === undefined) {
      scopeText = [...scope]
        .map(([anchor, { document, pointer }]) =>
          JSON.stringify([anchor, document, pointer]),
        )
        .sort(compareText)
        .join();
      this.#contexts.set(scope, scopeText);
    }
    return text + scopeText;
  }

  /** The semantics of the compilation; others get functions of their own. */
  plain: Context["semantics"] | null = null;

  #free(wanted: string): string {
    const spelled = [...wanted]
      .map((character) => (isIdentifierPart(character) ? character : "_"))
      .join("");
    const base = isIdentifierName(spelled) ? spelled : `_${spelled}`;
    let name = base;
    for (let n = 2; this.#names.has(name); n++) name = `${base}_${n}`;
    this.#names.add(name);
    return name;
  }
}

/** A name for a schema that has none: the end of its pointer. */
function nameOf(pointer: string, stem: string): string {
  return pointerTokens(pointer).at(-1) ?? `${stem}_root`;
}
