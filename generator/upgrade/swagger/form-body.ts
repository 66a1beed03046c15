import { diagnostic } from "../../diagnostics/index.js";
import { own, type Json } from "../../model/index.js";
import { put, type Draft } from "../../source/edit.js";
import type { Placed } from "./body-parameters.js";
import { styleOf } from "./collection-format.js";
import type { SwaggerContext } from "./context.js";
import { valueSchema } from "./value-schema.js";

const multipart = "multipart/form-data";
const urlencoded = "application/x-www-form-urlencoded";

/** Members of a form parameter that do not describe its value. */
const others = ["name", "in", "required", "allowEmptyValue"];

/** `formData` parameters → one object schema, its properties in their order. */
export function formBody(
  fields: readonly Placed[],
  consumes: readonly string[],
  context: SwaggerContext,
): Json {
  const { origins } = context;
  const at = fields[0]!.at;
  const properties: Draft = {};
  const encoding: Draft = {};
  const required: string[] = [];
  for (const field of fields) {
    const name = String(own(field.node, "name") ?? "");
    put(properties, name, valueSchema(field.node, others, field.at, context));
    if (own(field.node, "required") === true) required.push(name);
    const style = styleOf(field.node, field.at, context);
    if (Object.keys(style).length > 0)
      put(encoding, name, origins.move(style, field.at));
  }
  const schema: Draft = {
    type: "object",
    properties: origins.move(properties, at),
  };
  if (required.length > 0) schema["required"] = required;
  const media: Draft = { schema: origins.move(schema, at) };
  if (Object.keys(encoding).length > 0)
    media["encoding"] = origins.move(encoding, at);
  const content: Draft = {};
  for (const type of formTypes(fields, consumes, context))
    put(content, type, origins.move({ ...media }, at));
  const result: Draft = { content: origins.move(content, at) };
  if (required.length > 0) result["required"] = true;
  return origins.move(result, at);
}

/** Of `consumes`, the media types that forms can have; a file needs multipart. */
function formTypes(
  fields: readonly Placed[],
  consumes: readonly string[],
  context: SwaggerContext,
): readonly string[] {
  const types = consumes.filter((type) =>
    [multipart, urlencoded].includes(type.split(";")[0]!.trim().toLowerCase()),
  );
  const file = fields.find(({ node }) => own(node, "type") === "file");
  if (file === undefined) return types.length > 0 ? types : [urlencoded];
  const able = types.filter((type) => type.toLowerCase().startsWith(multipart));
  if (able.length > 0) return able;
  context.report(
    diagnostic(
      "upgrade/file-needs-multipart",
      { name: String(own(file.node, "name") ?? "") },
      file.at,
    ),
  );
  return [multipart];
}
