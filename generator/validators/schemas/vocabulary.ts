import { isObject, own } from "../../model/index.js";
import type { Registry, Resource } from "./registry.js";

/** Which vocabularies govern a resource (core section 8.1.2): the rest of the keywords are then unknown words. */
export interface Vocabulary {
  readonly validation: boolean;
  readonly formatAssertion: boolean;
}

const standard: Vocabulary = { validation: true, formatAssertion: false };
const prefix = "https://json-schema.org/draft/2020-12/vocab/";

/** The vocabulary that the `$schema` of a resource's root asks for; the standard one when it is not at hand. */
export function vocabularyOf(
  resource: Resource,
  registry: Registry,
): Vocabulary {
  if (!isObject(resource.root)) return standard;
  const dialect = own(resource.root, "$schema");
  if (typeof dialect !== "string") return standard;
  const meta = registry.resolve(dialect, resource)?.schema;
  const vocabularies = isObject(meta) ? own(meta, "$vocabulary") : undefined;
  if (!isObject(vocabularies)) return standard;
  return {
    validation: Object.hasOwn(vocabularies, prefix + "validation"),
    formatAssertion: Object.hasOwn(vocabularies, prefix + "format-assertion"),
  };
}
