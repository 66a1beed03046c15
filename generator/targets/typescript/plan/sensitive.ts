import {
  compareText,
  isObject,
  own,
  type Document,
  type Operation,
  type Schema,
} from "../../../model/index.js";
import { innerSchemas } from "../../../model/schema-parts.js";
import {
  resolve,
  schemaLookup,
  type SchemaLookup,
} from "../../../enrich/schemas.js";
import type { InputParameter } from "./inputs.js";

/** What the runtime takes for secret by its name anyway; see `runtime/redact`. */
const usual = /token|secret|passw|credential/i;

/**
 * The members of inputs that no error and no log may show: what the description marks by `format: password` or
 * `x-sensitive`, and parameters that carry a credential of a security scheme.
 */
export class Sensitive {
  readonly #lookup: SchemaLookup;
  readonly #carriers: ReadonlySet<string>;
  /** Schema id → what it marks itself, and the schemas it refers to. */
  readonly #schemas: ReadonlyMap<string, Marks>;

  constructor(document: Document) {
    const lookup = schemaLookup(document);
    this.#lookup = lookup;
    this.#carriers = new Set(
      document.securitySchemes.flatMap((scheme) =>
        scheme.kind === "apiKey" ? [carrier(scheme.in, scheme.name)] : [],
      ),
    );
    this.#schemas = new Map(
      document.schemas.map(({ id, schema }) => [id, marksOf(schema, lookup)]),
    );
  }

  /** The members of an operation's input, in order of their names. */
  membersOf(
    operation: Operation,
    parameters: readonly InputParameter[],
  ): readonly string[] {
    const found = new Set<string>();
    for (const { parameter, member } of parameters)
      if (
        isMarked(parameter.schema, this.#lookup) ||
        this.#carriers.has(carrier(parameter.in, parameter.name))
      )
        found.add(member);
    for (const { schema } of operation.requestBody?.contents ?? [])
      if (schema !== null)
        this.#collect(marksOf(schema, this.#lookup), found, new Set());
    return [...found].filter((name) => !usual.test(name)).sort(compareText);
  }

  #collect(marks: Marks, found: Set<string>, seen: Set<string>): void {
    for (const name of marks.names) found.add(name);
    for (const id of marks.references) {
      const next = this.#schemas.get(id);
      if (next === undefined || seen.has(id)) continue;
      seen.add(id);
      this.#collect(next, found, seen);
    }
  }
}

interface Marks {
  readonly names: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
}

function marksOf(schema: Schema, lookup: SchemaLookup): Marks {
  const marks = { names: new Set<string>(), references: new Set<string>() };
  visit(schema, marks, lookup);
  return marks;
}

function visit(
  schema: Schema,
  marks: { readonly names: Set<string>; readonly references: Set<string> },
  lookup: SchemaLookup,
): void {
  if (schema.kind === "ref") marks.references.add(schema.schema);
  if (schema.kind === "object")
    for (const { name, schema: value } of schema.properties)
      if (isMarked(value, lookup)) marks.names.add(name);
  for (const inner of innerSchemas(schema)) visit(inner, marks, lookup);
}

/** Marked where it stands, or where it leads to. */
function isMarked(schema: Schema, lookup: SchemaLookup): boolean {
  return [schema, resolve(schema, lookup)].some(
    (found) =>
      found !== null &&
      isObject(found.json) &&
      (own(found.json, "format") === "password" ||
        own(found.json, "x-sensitive") === true),
  );
}

/** Names of headers have no case. */
function carrier(where: string, name: string): string {
  return `${where} ${where === "header" ? name.toLowerCase() : name}`;
}
