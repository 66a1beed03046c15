import type { Direction, Document, Name } from "../../../model/index.js";
import { fileName, typeName } from "../names/identifiers.js";
import { splitWords } from "../../../names/words.js";

/** The TypeScript type of a schema, or of one of its twins. */
export interface TypeName {
  /** Identity of the type: schema id and direction. */
  readonly key: string;
  readonly name: string;
  /** The module that declares it, such as `models/clusters`. */
  readonly module: string;
}

/** The names of all types of an SDK. */
export interface TypeNames {
  /** The type that a reference means; null for a schema that is not in the document. */
  readonly of: (schema: string, direction: Direction | null) => TypeName | null;
  /** The module of a group of schemas. */
  readonly moduleOf: (group: string) => string;
}

/** Names every schema and twin. `taken`: names that the SDK itself uses, and those of the language. */
export function nameTypes(
  document: Document,
  taken: ReadonlySet<string>,
): TypeNames {
  const own = new Map<string, TypeName>();
  const twins: Readonly<Record<Direction, Map<string, TypeName>>> = {
    request: new Map(),
    update: new Map(),
  };
  const namesIn = (direction: Direction | null): Map<string, TypeName> =>
    direction === null ? own : twins[direction];
  const moduleOf = (group: string): string =>
    `models/${fileName({ raw: group, words: splitWords(group) })}`;
  for (const schema of document.schemas) {
    const module = moduleOf(schema.group);
    const add = (direction: Direction | null, { words }: Name): void => {
      const key = keyOf(schema.id, direction);
      const name = typeName(words, taken);
      namesIn(direction).set(schema.id, { key, name, module });
    };
    add(null, schema.name);
    for (const variant of schema.variants) add(variant.direction, variant.name);
  }
  return {
    of: (schema, direction) => namesIn(direction).get(schema) ?? null,
    moduleOf,
  };
}

/** Identity of a type: the id of a schema may hold any character but this one cannot be mistaken for a direction. */
export function keyOf(schema: string, direction: Direction | null): string {
  return `${direction ?? ""} ${schema}`;
}
