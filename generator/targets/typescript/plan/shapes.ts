import {
  compareText,
  type Document,
  type Schema,
} from "../../../model/index.js";
import { innerSchemas } from "../../../model/schema-parts.js";
import type { Declaration, DeclarationFile } from "../model/declaration.js";
import { reference } from "../model/type.js";
import type { Value, ValueMember } from "../model/value.js";
import type { ValueModes } from "../options.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import { heldAs } from "./held.js";
import type { TypeName, TypeNames } from "./type-names.js";

const module = "shapes";

/** Where values are that JSON has no type for: the trees of `runtime/shape`, one per type that has such values. */
export class Shapes {
  readonly #names: TypeNames;
  readonly #modes: ValueModes;
  readonly #types: readonly Named[];
  readonly #holding: ReadonlySet<string>;

  constructor(document: Document, names: TypeNames, modes: ValueModes) {
    this.#names = names;
    this.#modes = modes;
    this.#types = document.schemas.flatMap((named) => [
      { type: names.of(named.id, null)!, schema: named.schema },
      ...named.variants.map(({ direction, schema }) => ({
        type: names.of(named.id, direction)!,
        schema,
      })),
    ]);
    this.#holding = holding(this.#types, names, modes);
  }

  /** The shape of a schema, in that file; null where all of it is as JSON has it. */
  valueOf(schema: Schema, file: FileScope): Value | null {
    const held = heldAs(schema, this.#modes, null);
    if (held !== null)
      return {
        kind: "name",
        name: file.value(held.module, held.converter, "Value"),
      };
    switch (schema.kind) {
      case "ref": {
        const type = this.#names.of(schema.schema, schema.direction);
        if (type === null || !this.#holding.has(type.key)) return null;
        return { kind: "later", name: file.value(module, type.name, "Shape") };
      }
      case "object": {
        const properties = schema.properties.flatMap(({ name, schema }) =>
          member(name, this.valueOf(schema, file)),
        );
        const { additional } = schema;
        const values =
          typeof additional === "object"
            ? this.valueOf(additional, file)
            : null;
        return object([
          ...member("properties", object(properties)),
          ...member("values", values),
        ]);
      }
      case "map":
        return object(member("values", this.valueOf(schema.values, file)));
      case "array":
        return object(member("items", this.valueOf(schema.items, file)));
      case "tuple":
        return this.#tuple(schema, file);
      case "union":
        return this.#all(schema.variants, file);
      case "intersection":
        return this.#all(schema.parts, file);
      default:
        return null;
    }
  }

  /** The file with the shapes of all types that have one; null when there are none. */
  file(ending: ImportEnding): DeclarationFile | null {
    const declared = this.#types
      .filter(({ type }) => this.#holding.has(type.key))
      .sort((a, b) => compareText(a.type.name, b.type.name));
    if (declared.length === 0) return null;
    const names = declared.map(({ type }) => type.name);
    const file = new FileScope(module, names, ending);
    const shape = reference(file.type("runtime/shape", "Shape"));
    const declarations = declared.map(({ type, schema }): Declaration => ({
      kind: "constant",
      name: type.name,
      exportAs: null,
      documentation: null,
      type: shape,
      value: this.valueOf(schema, file) ?? {
        kind: "object",
        members: [],
        expanded: false,
      },
    }));
    return { path: file.path, imports: file.imports(), declarations };
  }

  #tuple(
    schema: Schema & { readonly kind: "tuple" },
    file: FileScope,
  ): Value | null {
    const items = schema.items.map((item) => this.valueOf(item, file));
    const rest = schema.rest === null ? null : this.valueOf(schema.rest, file);
    const nothing: Value = { kind: "object", members: [], expanded: false };
    const prefix: Value | null = items.every((item) => item === null)
      ? null
      : { kind: "array", items: items.map((item) => item ?? nothing) };
    return object([
      ...member(
        "prefixItems",
        prefix ??
          (rest === null
            ? null
            : { kind: "array", items: items.map(() => nothing) }),
      ),
      ...member("items", rest),
    ]);
  }

  #all(schemas: readonly Schema[], file: FileScope): Value | null {
    const items = schemas
      .map((schema) => this.valueOf(schema, file))
      .filter((value) => value !== null);
    return items.length === 0
      ? null
      : object(member("all", { kind: "array", items }));
  }
}

interface Named {
  readonly type: TypeName;
  readonly schema: Schema;
}

/** The keys of the types that hold such values, themselves or through others. */
function holding(
  types: readonly Named[],
  names: TypeNames,
  modes: ValueModes,
): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const found = new Set<string>();
  for (const { type, schema } of types)
    visit(schema, (part) => {
      if (heldAs(part, modes, null) !== null) found.add(type.key);
      if (part.kind !== "ref") return;
      const target = names.of(part.schema, part.direction);
      if (target === null) return;
      const known = users.get(target.key);
      if (known === undefined) users.set(target.key, [type.key]);
      else known.push(type.key);
    });
  // A set that grows while it is walked gives what is added, too.
  for (const key of found)
    for (const user of users.get(key) ?? []) found.add(user);
  return found;
}

/** A schema and everything written inside of it. */
function visit(schema: Schema, tell: (part: Schema) => void): void {
  tell(schema);
  for (const inner of innerSchemas(schema)) visit(inner, tell);
}

/** An object of what there is; null for nothing. */
function object(members: readonly ValueMember[]): Value | null {
  return members.length === 0
    ? null
    : { kind: "object", members, expanded: false };
}

function member(key: string, value: Value | null): ValueMember[] {
  return value === null ? [] : [{ key, value }];
}
