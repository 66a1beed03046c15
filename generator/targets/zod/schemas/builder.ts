import type { Json, JsonObject } from "../../../model/index.js";
import { isObject, own } from "../../../model/index.js";
import { Builder } from "../../../validators/build/builder.js";
import { enter, type Context } from "../../../validators/build/context.js";
import { all, partsOf, type Check } from "../../../validators/checks/check.js";
import type { Semantics } from "../../../validators/index.js";
import type { ReportProblem } from "../../../validators/problem.js";
import type {
  Located,
  Registry,
} from "../../../validators/schemas/registry.js";

/** The format of text that is the bytes of a file; no format of JSON Schema. */
export const fileFormat = "binary";

/** What is known of schema objects of the tree besides their text. */
export interface KnownSchemas {
  /** Those whose values are files. */
  readonly files: ReadonlySet<Json>;
  /** Those of tags: a single value of theirs is the only one. */
  readonly constants: ReadonlySet<Json>;
  /** A schema object → what is meant instead. */
  readonly replaced: ReadonlyMap<JsonObject, JsonObject>;
}

/**
 * Turns schemas into checks as validators do, but keeps the parts of a schema in place, since a zod schema can hold
 * others however large they are; and remembers which schema a check was read from.
 */
export class SchemaBuilder extends Builder {
  readonly #known: KnownSchemas;
  readonly #sources = new WeakMap<Check, JsonObject>();
  readonly #unions = new WeakMap<Check, JsonObject>();

  constructor(
    registry: Registry,
    semantics: Semantics,
    report: ReportProblem,
    known: KnownSchemas,
  ) {
    super(registry, semantics, report);
    this.#known = known;
  }

  /** The outermost schema object that a check says all of. */
  sourceOf(check: Check): JsonObject | null {
    return this.#sources.get(check) ?? null;
  }

  /** The schema object that holds the alternatives that a check is. */
  unionOf(check: Check): JsonObject | null {
    return this.#unions.get(check) ?? null;
  }

  override build(at: Located, context: Context): Check {
    if (!isObject(at.schema)) return super.build(at, context);
    const schema = this.#known.replaced.get(at.schema) ?? at.schema;
    const built: Check = this.#known.files.has(schema)
      ? { kind: "format", format: fileFormat }
      : this.#closed(super.build({ ...at, schema }, context), schema);
    // What says nothing is one object for all schemas that do.
    const isShared = built.kind === "anything" || built.kind === "nothing";
    const check = isShared ? { ...built } : built;
    this.#sources.set(check, schema);
    for (const part of partsOf(check))
      if (
        (part.kind === "any" || part.kind === "one") &&
        !this.#unions.has(part)
      )
        this.#unions.set(part, schema);
    return check;
  }

  override child(
    schema: Json,
    at: Located,
    tokens: readonly (string | number)[],
    context: Context,
  ): Check {
    return this.#inside(schema, at, tokens, { ...context, part: false });
  }

  override branch(
    schema: Json,
    at: Located,
    tokens: readonly (string | number)[],
    context: Context,
  ): Check {
    return this.#inside(schema, at, tokens, { ...context, part: true });
  }

  /** The check of a schema; its single value is a constant where it tells variants apart. */
  #closed(check: Check, schema: JsonObject): Check {
    const isOpen = (part: Check): boolean =>
      part.kind === "values" &&
      part.open &&
      part.values === own(schema, "enum") &&
      part.values.length === 1 &&
      this.#known.constants.has(schema);
    if (!partsOf(check).some(isOpen)) return check;
    const parts = partsOf(check).map((part) =>
      isOpen(part) && part.kind === "values" ? { ...part, open: false } : part,
    );
    return all(parts);
  }

  #inside(
    schema: Json,
    at: Located,
    tokens: readonly (string | number)[],
    context: Context,
  ): Check {
    const located = this.locate(schema, at, tokens);
    const stem = `${context.stem}_${String(tokens.at(-1))}`;
    return this.build(located, { ...enter(context, located), stem });
  }
}
