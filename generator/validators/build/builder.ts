import {
  appendPointer,
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import { all, anything, nothing, type Check } from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import type { ReportProblem } from "../problem.js";
import { readPattern } from "../patterns/read.js";
import { invalidKeywords } from "../schemas/invalid-keywords.js";
import type { Located, Registry } from "../schemas/registry.js";
import { vocabularyOf, type Vocabulary } from "../schemas/vocabulary.js";
import type { Semantics } from "../options.js";
import { whole } from "../shape.js";
import { arrayChecks } from "./arrays.js";
import { assertionsOf, formatOf } from "./assertions.js";
import { compositionChecks } from "./composition.js";
import { enter, type Context } from "./context.js";
import { Functions } from "./functions.js";
import { isInline } from "./inline.js";
import { objectChecks } from "./objects.js";
import { isOnlyReference, referenceChecks } from "./references.js";

/** Turns schemas into checks, and what is referred to or too large for an expression into functions. */
export class Builder {
  readonly registry: Registry;
  readonly report: ReportProblem;
  readonly functions: Functions = new Functions();
  readonly #semantics: Semantics;
  readonly #vocabularies = new Map<string, Vocabulary>();
  readonly #looked = new Set<JsonObject>();

  constructor(registry: Registry, semantics: Semantics, report: ReportProblem) {
    this.registry = registry;
    this.#semantics = semantics;
    this.functions.plain = semantics;
    this.report = report;
  }

  /** The context of a schema that is looked at by itself. */
  rootContext(module: string, stem: string): Context {
    return {
      semantics: this.#semantics,
      module,
      stem,
      scope: new Map(),
      shape: whole,
      part: false,
    };
  }

  /** The function for a schema that is referred to, made on first use. */
  functionOf(target: Located, context: Context, variation = ""): CheckFunction {
    const inside = enter(context, target);
    return this.functions.at(
      target,
      variation,
      inside,
      enter(this.rootContext(context.module, context.stem), target),
      this.registry.hasDynamicReferences,
      (fn, own) => {
        fn.check = this.build(target, { ...own, stem: fn.name });
      },
    );
  }

  /** What a schema demands of a value. */
  build(at: Located, context: Context): Check {
    const { schema } = at;
    if (schema === true) return anything;
    if (schema === false) return nothing;
    if (!isObject(schema)) return anything;
    this.#reportInvalid(schema, at);
    const vocabulary = this.#vocabulary(at);
    const alone = isOnlyReference(schema);
    const checks: Check[] = [
      ...referenceChecks(
        this,
        schema,
        at,
        alone ? context : { ...context, part: true },
      ),
      ...(vocabulary.validation
        ? assertionsOf(
            schema,
            context.semantics,
            vocabulary.formatAssertion || context.semantics.assertFormats,
            (source) => this.pattern(source, at),
          )
        : vocabulary.formatAssertion
          ? formatOf(schema)
          : []),
      ...objectChecks(this, schema, at, context, vocabulary.validation),
      ...arrayChecks(this, schema, at, context, vocabulary.validation),
      ...compositionChecks(this, schema, at, context),
    ];
    return this.#withUnevaluated(checks, at, context);
  }

  /** A subschema for another value: a member, an item. Never more than an expression. */
  child(
    schema: Json,
    at: Located,
    tokens: readonly (string | number)[],
    context: Context,
  ): Check {
    return this.#hoisted(schema, at, tokens, { ...context, part: false });
  }

  /** A subschema for the same value that is judged by itself: a branch. Never more than an expression. */
  branch(
    schema: Json,
    at: Located,
    tokens: readonly (string | number)[],
    context: Context,
  ): Check {
    return this.#hoisted(schema, at, tokens, { ...context, part: true });
  }

  /** A subschema for the same value that must hold: it joins the checks of its parent. */
  join(
    schema: Json,
    at: Located,
    tokens: readonly (string | number)[],
    context: Context,
  ): Check {
    const located = this.locate(schema, at, tokens);
    return this.build(located, {
      ...enter(context, located),
      part: true,
    });
  }

  /** Where a subschema stands. */
  locate(
    schema: Json,
    at: Located,
    tokens: readonly (string | number)[],
  ): Located {
    return {
      schema,
      resource: isObject(schema)
        ? this.registry.resourceOf(schema, at.resource)
        : at.resource,
      document: at.document,
      pointer: appendPointer(at.pointer, ...tokens),
    };
  }

  /** Compiles a regular expression of the description; reports one that JavaScript refuses. */
  pattern(
    source: string,
    at: Located,
  ): { readonly source: string; readonly flags: "u" | "" } | null {
    const read = readPattern(source);
    if ("pattern" in read) return read.pattern;
    this.report({
      kind: "invalid-pattern",
      document: at.document,
      pointer: at.pointer,
      pattern: source,
      reason: read.reason,
    });
    return null;
  }

  /** Says of what no value can be asked; once, however often the schema is used. */
  #reportInvalid(schema: JsonObject, at: Located): void {
    if (this.#looked.has(schema)) return;
    this.#looked.add(schema);
    for (const keyword of invalidKeywords(schema))
      this.report({
        kind: "invalid-keyword",
        document: at.document,
        pointer: appendPointer(at.pointer, keyword),
        keyword,
      });
  }

  #hoisted(
    schema: Json,
    at: Located,
    tokens: readonly (string | number)[],
    context: Context,
  ): Check {
    const located = this.locate(schema, at, tokens);
    const stem = `${context.stem}_${String(tokens.at(-1))}`;
    const check = this.build(located, {
      ...enter(context, located),
      stem,
    });
    if (isInline(check)) return check;
    return { kind: "call", target: this.functions.part(check, context, stem) };
  }

  /** Adds the keywords that depend on what all others of the same schema object have looked at. */
  #withUnevaluated(
    checks: readonly Check[],
    at: Located,
    context: Context,
  ): Check {
    const siblings = all(checks);
    if (!isObject(at.schema)) return siblings;
    const added: Check[] = [];
    const { openObjects, closedObjects } = context.semantics;
    let seen: CheckFunction | null = null;
    const sawBy = (): CheckFunction =>
      (seen ??= this.functions.part(siblings, context, `${context.stem}_own`));
    const items = own(at.schema, "unevaluatedItems");
    if (items !== undefined)
      added.push({
        kind: "unevaluatedItems",
        siblings: sawBy(),
        check: this.child(items, at, ["unevaluatedItems"], context),
      });
    const properties = own(at.schema, "unevaluatedProperties");
    if (properties !== undefined && !(openObjects && properties === false))
      added.push({
        kind: "unevaluatedProperties",
        siblings: sawBy(),
        check: this.child(properties, at, ["unevaluatedProperties"], context),
        implied: false,
      });
    else if (
      closedObjects &&
      !context.part &&
      siblings.kind !== "anything" &&
      !isOnlyReference(at.schema)
    )
      added.push({
        kind: "unevaluatedProperties",
        siblings: sawBy(),
        check: nothing,
        implied: true,
      });
    return added.length === 0 ? siblings : all([siblings, ...added]);
  }

  #vocabulary(at: Located): Vocabulary {
    const { uri } = at.resource;
    let vocabulary = this.#vocabularies.get(uri);
    if (vocabulary === undefined) {
      vocabulary = vocabularyOf(at.resource, this.registry);
      this.#vocabularies.set(uri, vocabulary);
    }
    return vocabulary;
  }
}
