import {
  isObject,
  own,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import type { AlternativesCheck } from "../checks/check.js";
import type { Located } from "../schemas/registry.js";
import type { Builder } from "./builder.js";

/**
 * What a Discriminator Object says of the alternatives: per alternative, the values of the member that name it
 * (OpenAPI 3.1 section 4.8.25). An alternative that no mapping names goes by the name of its schema.
 */
export function discriminatorOf(
  builder: Builder,
  schema: JsonObject,
  alternatives: readonly Json[],
  at: Located,
): AlternativesCheck["discriminator"] {
  const discriminator = own(schema, "discriminator");
  if (!isObject(discriminator)) return null;
  const property = own(discriminator, "propertyName");
  if (typeof property !== "string") return null;
  const mapped = new Map<string, string[]>();
  const mapping = own(discriminator, "mapping");
  for (const [tag, target] of isObject(mapping)
    ? Object.entries(mapping)
    : []) {
    if (typeof target !== "string") continue;
    const place = placeOf(builder, target, at);
    if (place !== null) mapped.set(place, [...(mapped.get(place) ?? []), tag]);
  }
  const tags = alternatives.map((alternative) => {
    const reference = isObject(alternative) ? own(alternative, "$ref") : null;
    const place =
      typeof reference === "string" ? placeOf(builder, reference, at) : null;
    if (place === null) return { values: [], implicit: true };
    const values = mapped.get(place);
    return values === undefined
      ? { values: [pointerTokens(place).at(-1) ?? ""], implicit: true }
      : { values, implicit: false };
  });
  return { property, tags };
}

/** The place that a reference, or the name of a component, means. */
function placeOf(
  builder: Builder,
  reference: string,
  at: Located,
): string | null {
  const found =
    builder.registry.resolve(reference, at.resource) ??
    (/^[\w.-]+$/.test(reference)
      ? builder.registry.resolve(
          `#/components/schemas/${reference}`,
          at.resource,
        )
      : null);
  return found === null ? null : found.pointer;
}
