import type { Document, MediaType, Operation } from "../../../model/index.js";
import { printOperationName } from "../../../names/index.js";
import type { BodyModel, OperationModel, ResponseModel } from "../model.js";
import { parameterField, type FieldContext } from "./fields.js";
import { typeText } from "./types.js";

/** The section of an operation. */
export function operationModel(
  operation: Operation,
  anchor: string,
  group: string | null,
  document: Document,
  context: FieldContext,
): OperationModel {
  const { id, method, path, summary, description, requestBody } = operation;
  const call = printOperationName(operation.name);
  return {
    anchor,
    group,
    call,
    id,
    method,
    path,
    title: (summary ?? "").trim() === "" ? call : summary!.trim(),
    description: description === summary ? null : description,
    notice: context.notices(operation.lifecycle),
    facts: factsOf(operation, document),
    parameters: operation.parameters.map((parameter) =>
      parameterField(parameter, context),
    ),
    bodies: (requestBody?.contents ?? []).map((media) =>
      bodyOf(media, context),
    ),
    bodyRequired: requestBody?.required ?? false,
    bodyDescription: requestBody?.description ?? null,
    responses: operation.responses.map((response): ResponseModel => ({
      status: response.status,
      description: response.description,
      bodies: response.contents.map((media) => bodyOf(media, context)),
    })),
  };
}

function bodyOf(media: MediaType, { anchors }: FieldContext): BodyModel {
  const { contentType, schema, itemSchema } = media;
  const shown = schema ?? itemSchema;
  return {
    contentType,
    type:
      shown === null
        ? [{ text: "any", schema: null }]
        : typeText(shown, anchors),
  };
}

function factsOf(
  { scope, pagination, security }: Operation,
  { scopes }: Document,
): readonly string[] {
  const facts: string[] = [];
  if (security !== null && security.length === 0)
    facts.push("no authentication");
  if (scopes !== null && scope === "inner")
    facts.push(`only in a ${scopes.inner}`);
  if (scopes !== null && scope === "outer")
    facts.push(`only in the ${scopes.outer}`);
  if (pagination !== null) facts.push("paged");
  return facts;
}
