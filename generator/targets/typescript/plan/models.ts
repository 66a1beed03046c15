import type {
  Direction,
  Document,
  EnumValue,
  NamedSchema,
  Schema,
} from "../../../model/index.js";
import { enterElement } from "../../../diagnostics/processing.js";
import { compareText } from "../../../model/index.js";
import type { RemovedInputs } from "../lifecycle/removed-inputs.js";
import type { Declaration, DeclarationFile } from "../model/declaration.js";
import type { Documents } from "./documentation.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import type { TypeName, TypeNames } from "./type-names.js";
import type { Types } from "./types.js";

export interface ModelsContext {
  readonly names: TypeNames;
  readonly types: Types;
  readonly documents: Documents;
  /** Null where types say nothing of what the API no longer has. */
  readonly removedInputs: RemovedInputs | null;
  readonly ending: ImportEnding;
}

/** A type to be declared. */
export interface ModelEntry {
  readonly id: string;
  readonly type: TypeName;
  readonly schema: Schema;
  /** The type that it is a twin of. */
  readonly base: { readonly schema: Schema; readonly name: string } | null;
  /** True for a type of which values are only ever sent. */
  readonly sent: boolean;
}

/** The model files: one per group of schemas, each type with its twins, sorted by name. */
export function planModels(
  document: Document,
  context: ModelsContext,
): readonly DeclarationFile[] {
  const modules = new Map<string, ModelEntry[]>();
  for (const named of document.schemas)
    for (const entry of entriesOf(named, context.names)) {
      const entries = modules.get(entry.type.module);
      if (entries === undefined) modules.set(entry.type.module, [entry]);
      else entries.push(entry);
    }
  return [...modules]
    .sort(([a], [b]) => compareText(a, b))
    .map(([module, entries]) => modelFile(module, entries, context));
}

/** The type of a named schema, and those of its twins. */
export function entriesOf(named: NamedSchema, names: TypeNames): ModelEntry[] {
  const { name } = names.of(named.id, null)!;
  const entry = (direction: Direction | null, schema: Schema): ModelEntry => ({
    id: named.id,
    type: names.of(named.id, direction)!,
    schema,
    base: direction === null ? null : { schema: named.schema, name },
    sent: direction !== null || !named.usage.response,
  });
  return [
    entry(null, named.schema),
    ...named.variants.map(({ direction, schema }) => entry(direction, schema)),
  ];
}

function modelFile(
  module: string,
  entries: readonly ModelEntry[],
  context: ModelsContext,
): DeclarationFile {
  const declared = entries.map(({ type }) => type.name);
  const file = new FileScope(module, declared, context.ending);
  const declarations = [...entries]
    .sort((a, b) => compareText(a.type.name, b.type.name))
    .flatMap((entry) => {
      enterElement(`the schema ${entry.id}`);
      return declarationsOf(entry, file, context);
    });
  return { path: file.path, imports: file.imports(), declarations };
}

/** The declaration of a type; before that of an enumeration the object of its known values. */
export function declarationsOf(
  { id, type, schema, base, sent }: ModelEntry,
  file: FileScope,
  { types, documents, removedInputs }: Omit<ModelsContext, "ending">,
): readonly Declaration[] {
  const { name } = type;
  const documentation =
    base === null
      ? documents.ofSchema(schema)
      : documents.ofTwin(schema, base.schema, base.name);
  if (schema.kind === "object" && !schema.nullable) {
    const present = types.members(schema, { file, sent });
    const lost = sent ? (removedInputs?.ofSchema(id, present, file) ?? []) : [];
    const members = [...present, ...lost];
    return [{ kind: "interface", name, documentation, members }];
  }
  const alias: Declaration = {
    kind: "alias",
    name,
    documentation,
    type: types.typeOf(schema, { file, sent }),
  };
  if (schema.kind === "enum") {
    const known = knownValues(name, schema, documents);
    if (known !== null)
      return [
        { ...known, documentation },
        { ...alias, documentation: null },
      ];
  }
  return [alias];
}

/**
 * The known values of an enumeration as an object, each under the name that the description gives it, else under its
 * own text: no naming, hence no collisions, and nothing that a new value could rename. Null where a value is no scalar.
 */
function knownValues(
  name: string,
  schema: Schema & { readonly kind: "enum" },
  documents: Documents,
): (Declaration & { kind: "constants" }) | null {
  const texts = schema.values.map(({ value }) => String(value));
  const labels = schema.values.map((value) => value.name);
  const named =
    labels.every((label) => label !== null && label !== "") &&
    new Set(labels).size === labels.length;
  const keys = named ? (labels as readonly string[]) : texts;
  if (!schema.values.every(isScalar) || new Set(keys).size < keys.length)
    return null;
  const members = schema.values.map((value, index) => ({
    key: keys[index]!,
    value: value.value as string | number | boolean,
    documentation: documents.ofValue(value),
  }));
  return { kind: "constants", name, documentation: null, members };
}

function isScalar({ value }: EnumValue): boolean {
  return value !== null && typeof value !== "object";
}
