import type { OperationTable } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as inputs from "./inputs.js";
import * as packs from "../packs.js";
import * as shared from "../shared.js";

function isPackUidInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && typeof o["packUid"] === "string"
  );
}

const PackUidInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isPackUidInput,
  () => ({
    packUid: r.needed(r.string),
  }),
);

/** By operationId. */
export const operations: OperationTable = {
  v1PacksPackUidLogo: {
    parameters: PackUidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1PacksSearch: {
    parameters: inputs.LimitOffsetContinueInputSchema,
    body: packs.PacksFilterSpecSchema,
    responses: {
      200: packs.PackMetadataListSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1PacksSummaryList: {
    parameters: inputs.CloudAccountsAwsListInputSchema,
    responses: {
      200: packs.PackSummariesSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1PacksUid: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: packs.PackTagEntitySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1PacksUidReadme: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: packs.PackReadmeSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
