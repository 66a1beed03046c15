import type { NamingConventions } from "../../config/config.js";
import { diagnostic, type Report } from "../../diagnostics/index.js";
import { compareText, type Name, type NamedSchema } from "../../model/index.js";
import {
  canonicalWords,
  nameKey,
  nameOf,
  parseSchemaName,
  pascalCase,
  splitWords,
  toName,
  type NamesFile,
  type SchemaPlace,
} from "../../names/index.js";
import { Numbering } from "./collisions.js";

/** What schema names are chosen from besides the schemas. */
export interface SchemaNaming {
  readonly naming: NamingConventions;
  /** Names and files given before, by schema id; see {@link schemaPlaces}. */
  readonly places: ReadonlyMap<string, SchemaPlace>;
  /** Keys of all names that are taken; those given here are added. */
  readonly taken: Set<string>;
  /** How often each schema is referred to: of two with one name, the more usual one keeps it. */
  readonly references: ReadonlyMap<string, number>;
  readonly report: Report;
}

/**
 * One name for every schema, unlike all others but for case and separators: given names are kept, configured ones are
 * given next, the rest are the ids without the configured prefix. Of several that would share a name the most used one
 * gets it, the others are called by their whole id, else numbered.
 * Returns names by schema id; the outcome does not depend on the order of `schemas`.
 */
export function nameSchemas(
  schemas: readonly NamedSchema[],
  context: SchemaNaming,
): ReadonlyMap<string, Name> {
  const { taken, places } = context;
  const names = new Map<string, Name>();
  const give = (id: string, name: Name): void => {
    names.set(id, name);
    taken.add(nameKey(name.words));
  };
  const fresh: NamedSchema[] = [];
  for (const schema of schemas) {
    const kept = places.get(schema.id)?.name;
    if (kept !== undefined) reportIgnored(schema.id, kept, context);
    const name = kept ?? wishedName(schema.id, context);
    if (name === null) fresh.push(schema);
    else give(schema.id, name);
  }
  const numbering = new Numbering();
  const strip = stripper(context);
  const claims = fresh.map(({ id, schema }) => {
    const wanted = toName(strip(id));
    const exact = pascalCase(wanted.words) === wanted.raw ? 0 : 1;
    return { id, schema, wanted, exact, uses: context.references.get(id) ?? 0 };
  });
  claims.sort(
    (a, b) =>
      b.uses - a.uses ||
      a.exact - b.exact ||
      a.id.length - b.id.length ||
      compareText(a.id, b.id),
  );
  for (const { id, schema, wanted } of claims) {
    const name = firstFree(wanted, id, taken, numbering);
    give(id, name);
    if (name !== wanted)
      context.report(
        diagnostic(
          "name/collision",
          {
            name: pascalCase(wanted.words),
            given: pascalCase(name.words),
          },
          schema.source,
        ),
      );
  }
  return names;
}

/** The schema entries of a names file, taken apart. */
export function schemaPlaces(
  names: NamesFile,
): ReadonlyMap<string, SchemaPlace> {
  const places = new Map<string, SchemaPlace>();
  for (const [id, text] of names.schemas) {
    const place = parseSchemaName(text);
    if (place !== null) places.set(id, place);
  }
  return places;
}

/** Keys of all schema names that were given, those of elements that are gone included. */
export function takenNames(
  names: NamesFile,
  places: ReadonlyMap<string, SchemaPlace>,
): Set<string> {
  const taken = new Set<string>();
  for (const { name } of places.values()) taken.add(nameKey(name.words));
  for (const twins of [names.requests, names.updates])
    for (const text of twins.values()) taken.add(nameKey(splitWords(text)));
  return taken;
}

function firstFree(
  wanted: Name,
  id: string,
  taken: ReadonlySet<string>,
  numbering: Numbering,
): Name {
  if (!taken.has(nameKey(wanted.words))) return wanted;
  const whole = toName(id);
  if (!taken.has(nameKey(whole.words))) return whole;
  return numbered(wanted, taken, numbering);
}

/** The first of `Name2`, `Name3`, … that is free. */
export function numbered(
  wanted: Name,
  taken: ReadonlySet<string>,
  numbering: Numbering,
): Name {
  const words = numbering.first(
    nameKey(wanted.words),
    wanted.words,
    (words) => !taken.has(nameKey(canonicalWords(words))),
  );
  return nameOf(canonicalWords(words), wanted.raw);
}

function configured(id: string, { naming }: SchemaNaming): string | undefined {
  const overrides = naming.schemas ?? {};
  return Object.hasOwn(overrides, id) ? overrides[id] : undefined;
}

/** Says so when a configured name comes too late. */
function reportIgnored(id: string, name: Name, context: SchemaNaming): void {
  const text = configured(id, context);
  const kept = pascalCase(name.words);
  if (text !== undefined && pascalCase(splitWords(text)) !== kept)
    context.report(diagnostic("name/override-kept", { id, text, kept }, null));
}

function wishedName(id: string, context: SchemaNaming): Name | null {
  const text = configured(id, context);
  if (text === undefined) return null;
  const valid = /[\p{L}\p{N}]/u.test(text);
  const name = toName(text);
  if (valid && !context.taken.has(nameKey(name.words))) return name;
  context.report(
    diagnostic(
      valid ? "name/override-taken" : "name/invalid-override",
      { id, text },
      null,
    ),
  );
  return null;
}

/** Removes the configured prefix of an id, unless nothing would be left. */
function stripper({ naming, report }: SchemaNaming): (id: string) => string {
  const pattern = naming.schemaPrefix;
  if (pattern === undefined) return (id) => id;
  let prefix: RegExp;
  try {
    prefix = new RegExp(`^(?:${pattern})`, "u");
  } catch (error) {
    const reason = (error as Error).message;
    report(diagnostic("name/invalid-prefix", { pattern, reason }, null));
    return (id) => id;
  }
  return (id) => {
    const rest = id.replace(prefix, "");
    return /[\p{L}\p{N}]/u.test(rest) ? rest : id;
  };
}
