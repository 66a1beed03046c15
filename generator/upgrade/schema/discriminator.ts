import { own, type JsonObject } from "../../model/index.js";
import type { SourceRef } from "../../model/index.js";
import type { SchemaContext } from "./index.js";

/** `discriminator: petType` → `discriminator: { propertyName: petType }`. */
export function discriminatorName(
  schema: JsonObject,
  at: SourceRef,
  { origins }: SchemaContext,
): JsonObject {
  const name = own(schema, "discriminator");
  if (typeof name !== "string") return schema;
  const place = origins.child(at, "discriminator", name);
  return {
    ...schema,
    discriminator: origins.move({ propertyName: name }, place),
  };
}
