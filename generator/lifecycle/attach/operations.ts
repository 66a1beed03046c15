import type {
  Document,
  Lifecycle,
  MediaType,
  Operation,
  Parameter,
  Schema,
} from "../../model/index.js";
import { earliestCutOff } from "../phase.js";
import { keyOf } from "../select/target.js";
import { noFacts, rank, type Claim } from "../sources/claim.js";
import { claimOf } from "../sources/extensions.js";
import { merge } from "../sources/merge.js";
import { claimsOf, type AttachContext } from "./context.js";
import { parentFinder } from "./parents.js";
import { each } from "./schemas.js";

/** Puts records on an operation, its parameters, and the schemas written inside of it. */
export function operationAttacher(
  document: Document,
  context: AttachContext,
  attachSchema: (schema: Schema) => Schema,
): <T extends Operation>(operation: T) => T {
  const parentsOf = parentFinder(document, context);
  return (operation) => {
    const lifecycle = merge(
      [
        ...operationClaims(operation, context),
        ...tagClaims(operation, context),
      ],
      parentsOf(operation),
      context.asOf,
      context.report,
    );
    const parameters = each(operation.parameters, (parameter) =>
      inParameter(parameter, operation, lifecycle, context, attachSchema),
    );
    const contents = (list: readonly MediaType[]) =>
      each(list, (media) => inMediaType(media, attachSchema));
    return {
      ...operation,
      lifecycle,
      parameters,
      requestBody:
        operation.requestBody === null
          ? null
          : {
              ...operation.requestBody,
              contents: contents(operation.requestBody.contents),
            },
      responses: operation.responses.map((response) => ({
        ...response,
        contents: contents(response.contents),
      })),
    };
  };
}

function operationClaims(
  operation: Operation,
  context: AttachContext,
): readonly Claim[] {
  return claimsOf(
    [keyOf.source(operation.source)],
    operation.extensions,
    operation.source,
    context,
  );
}

/** Tags that are phases: `deprecated` where documentation stays available, `sunset` before that. */
function tagClaims(
  operation: Operation,
  context: AttachContext,
): readonly Claim[] {
  if (context.policy.deprecatedFlag === "ignore") return [];
  return operation.tags.flatMap((tag) => {
    const phase = tag.toLowerCase();
    if (phase !== "deprecated" && phase !== "sunset") return [];
    const facts =
      phase === "deprecated" ? ({ ...noFacts, phase } as const) : noFacts;
    return [claimOf(rank.tag, `tag ${tag}`, operation.source, facts)];
  });
}

function inParameter(
  parameter: Parameter,
  operation: Operation,
  parent: Lifecycle | null,
  context: AttachContext,
  attachSchema: (schema: Schema) => Schema,
): Parameter {
  const schema = attachSchema(parameter.schema);
  const keys = [
    keyOf.parameter(operation, parameter),
    keyOf.source(parameter.source),
  ];
  const claims = claimsOf(
    keys,
    parameter.extensions,
    parameter.source,
    context,
  );
  const lifecycle = merge(claims, [], context.asOf, context.report);
  return { ...parameter, schema, lifecycle: below(lifecycle, parent) };
}

/** A parameter ends with its operation at the latest. */
function below(
  lifecycle: Lifecycle | null,
  parent: Lifecycle | null,
): Lifecycle | null {
  if (lifecycle === null || parent === null) return lifecycle;
  const cutOff = earliestCutOff([lifecycle.cutOff, parent.cutOff]);
  if (cutOff === lifecycle.cutOff) return lifecycle;
  return {
    ...lifecycle,
    cutOff,
    phase: parent.phase === "deprecated" ? parent.phase : lifecycle.phase,
    provenance: { ...lifecycle.provenance, cutOff: "its operation" },
  };
}

function inMediaType(
  media: MediaType,
  attachSchema: (schema: Schema) => Schema,
): MediaType {
  const schema = media.schema === null ? null : attachSchema(media.schema);
  const itemSchema =
    media.itemSchema === null ? null : attachSchema(media.itemSchema);
  return schema === media.schema && itemSchema === media.itemSchema
    ? media
    : { ...media, schema, itemSchema };
}
