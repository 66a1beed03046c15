import { diagnostic } from "../../diagnostics/index.js";
import { own, type Json } from "../../model/index.js";
import { put, type Draft } from "../../source/edit.js";
import { upgradeSchema } from "../schema/index.js";
import type { Placed } from "./body-parameters.js";
import type { SwaggerContext } from "./context.js";
import { formBody } from "./form-body.js";

/** The body or form parameters of an operation → its `requestBody`; null when it has none. */
export function upgradeRequestBody(
  parameters: readonly Placed[],
  consumes: readonly string[],
  context: SwaggerContext,
): Json | null {
  const bodies = parameters.filter(({ node }) => own(node, "in") === "body");
  const fields = parameters.filter(({ node }) => own(node, "in") !== "body");
  const body = bodies[0];
  for (const extra of [
    ...bodies.slice(1),
    ...(body === undefined ? [] : fields),
  ])
    context.report(
      diagnostic(
        "upgrade/second-body",
        { name: String(own(extra.node, "name") ?? "") },
        extra.at,
      ),
    );
  if (body !== undefined) return plainBody(body, consumes, context);
  return fields.length === 0 ? null : formBody(fields, consumes, context);
}

function plainBody(
  { node, at }: Placed,
  consumes: readonly string[],
  context: SwaggerContext,
): Json {
  const { origins } = context;
  const result: Draft = {};
  for (const key of Object.keys(node))
    if (key === "description" || key === "required" || key.startsWith("x-"))
      put(result, key, node[key]!);
  const schema = own(node, "schema");
  const media: Draft = {};
  if (schema !== undefined) {
    const place = origins.child(at, "schema", schema);
    media["schema"] = origins.move(
      upgradeSchema(schema, place, context),
      place,
    );
  }
  const content: Draft = {};
  for (const type of consumes.length === 0 ? ["application/json"] : consumes)
    put(content, type, origins.move({ ...media }, at));
  result["content"] = origins.move(content, at);
  return origins.move(result, at);
}
