import { diagnostic } from "../diagnostics/index.js";
import {
  isObject,
  own,
  refTokens,
  type Json,
  type JsonObject,
} from "../model/index.js";
import type { WrittenRule } from "./rule.js";
import type { Written } from "./written.js";

/**
 * A variant in which the member that tells variants apart is optional (OpenAPI 3.1 section 4.8.25: it must be required): a
 * value without it belongs to no variant, and TypeScript cannot narrow the union.
 */
export const discriminatorNotRequired: WrittenRule = ({ upgraded }, report) => {
  for (const object of upgraded.objects("schema")) {
    const discriminator = own(object.node, "discriminator");
    if (!isObject(discriminator)) continue;
    const name = own(discriminator, "propertyName");
    if (typeof name !== "string") continue;
    const loose = variantsOf(object.node)
      .map((variant) => refOf(variant))
      .filter((ref) => ref !== null)
      .filter((ref) => !requires(upgraded.find(ref), name, upgraded, []));
    if (loose.length === 0) continue;
    const variants = loose.map((ref) => refTokens(ref)!.at(-1)!);
    const place = upgraded.at(object, "discriminator");
    report(
      diagnostic("lint/discriminator-not-required", { name, variants }, place),
    );
  }
};

function variantsOf(schema: JsonObject): readonly Json[] {
  for (const keyword of ["oneOf", "anyOf"]) {
    const list = own(schema, keyword);
    if (Array.isArray(list)) return list as readonly Json[];
  }
  return [];
}

function refOf(variant: Json): string | null {
  const ref = isObject(variant) ? own(variant, "$ref") : undefined;
  return typeof ref === "string" && ref.startsWith("#/") ? ref : null;
}

/** True when a schema, or a part of its `allOf`, or each of its own variants, demands a member. */
function requires(
  schema: Json | undefined,
  name: string,
  written: Written,
  within: readonly string[],
): boolean {
  // What leads nowhere is said elsewhere.
  if (!isObject(schema)) return true;
  const required = own(schema, "required");
  if (Array.isArray(required) && required.includes(name)) return true;
  const ref = refOf(schema);
  const inner = (part: Json, path = within) =>
    requires(part, name, written, path);
  if (ref !== null)
    return (
      within.includes(ref) || inner(written.find(ref) ?? null, [...within, ref])
    );
  const parts = own(schema, "allOf");
  if (
    Array.isArray(parts) &&
    (parts as readonly Json[]).some((part) => inner(part))
  )
    return true;
  const variants = variantsOf(schema);
  return variants.length > 0 && variants.every((variant) => inner(variant));
}
