import {
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { globalDefinition, type SwaggerContext } from "./context.js";

/** A node and where it was written. */
export interface Placed {
  readonly node: JsonObject;
  readonly at: SourceRef;
}

/** The `body` and `formData` parameters of a list, references followed: in 3.1 they are a request body. */
export function bodyParametersOf(
  parameters: Json,
  at: SourceRef,
  context: SwaggerContext,
): readonly Placed[] {
  if (!Array.isArray(parameters)) return [];
  return (parameters as readonly Json[])
    .map((node, index) =>
      resolveParameter(node, context.origins.child(at, index, node), context),
    )
    .filter((found): found is Placed => found !== null && isBody(found.node));
}

/** A parameter, or the one that its `$ref` leads to; null when there is none. */
export function resolveParameter(
  node: Json,
  at: SourceRef,
  context: SwaggerContext,
): Placed | null {
  const definition = globalDefinition(node, "parameters", context);
  if (definition === null) return isObject(node) ? { node, at } : null;
  const { origins, tree } = context;
  const section = own(tree, "parameters") ?? null;
  const place = origins.child(origins.root, "parameters", section);
  return {
    node: definition.value,
    at: origins.child(place, definition.name, definition.value),
  };
}

/** True for what is a request body in 3.1. */
export function isBody(parameter: JsonObject): boolean {
  const place = own(parameter, "in");
  return place === "body" || place === "formData";
}
