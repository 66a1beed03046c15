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

/**
 * Turns schemas into checks as validators do, but keeps the parts of a schema in place, since a zod schema can hold
 * others however large they are; and remembers which schema a check was read from.
 */
export class SchemaBuilder extends Builder {
  readonly #files: ReadonlySet<Json>;
  readonly #constants: ReadonlySet<Json>;
  readonly #sources = new WeakMap<Check, JsonObject>();
  readonly #unions = new WeakMap<Check, JsonObject>();

  /** `files`: the schemas whose values are files. `constants`: those of tags, of which a single value is no open list. */
  constructor(
    registry: Registry,
    semantics: Semantics,
    report: ReportProblem,
    files: ReadonlySet<Json>,
    constants: ReadonlySet<Json>,
  ) {
    super(registry, semantics, report);
    this.#files = files;
    this.#constants = constants;
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
    const { schema } = at;
    if (!isObject(schema)) return super.build(at, context);
    const built: Check = this.#files.has(schema)
      ? { kind: "format", format: fileFormat }
      : this.#closed(super.build(at, context), schema);
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

  /** The check of a schema; its single value is a constant where it tells variants apart, or is no text. */
  #closed(check: Check, schema: JsonObject): Check {
    const isOpen = (part: Check): boolean =>
      part.kind === "values" &&
      part.open &&
      part.values === own(schema, "enum") &&
      part.values.length === 1 &&
      (typeof part.values[0] !== "string" || this.#constants.has(schema));
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
