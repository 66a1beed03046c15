import type { OperationTable } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as clusters from "../clusters.js";
import * as inputs from "./inputs.js";
import * as shared from "../shared.js";

function isUidForceDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["uid"] === "string" &&
    r.maybeBoolean(o["forceDelete"])
  );
}

const UidForceDeleteInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isUidForceDeleteInput,
  () => ({
    uid: r.needed(r.string),
    forceDelete: r.boolean,
  }),
);

function isUidIncludeTagsResolvePackValuesIncludePackMetaInput(
  v: unknown,
): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["uid"] === "string" &&
    r.maybeString(o["includeTags"]) &&
    r.maybeBoolean(o["resolvePackValues"]) &&
    r.maybeString(o["includePackMeta"])
  );
}

const UidIncludeTagsResolvePackValuesIncludePackMetaInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isUidIncludeTagsResolvePackValuesIncludePackMetaInput,
    () => ({
      uid: r.needed(r.string),
      includeTags: r.string,
      resolvePackValues: r.boolean,
      includePackMeta: r.string,
    }),
  );

function isUidFrpInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["uid"] === "string" &&
    r.maybeBoolean(o["frp"])
  );
}

const UidFrpInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isUidFrpInput,
  () => ({
    uid: r.needed(r.string),
    frp: r.boolean,
  }),
);

function isUidNamespaceLimitContinueInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["uid"] === "string" &&
    (o["namespace"] === undefined || r.isStrings(o["namespace"])) &&
    (o["limit"] === undefined ||
      (Number.isInteger(o["limit"]) &&
        (o["limit"] as number) >= 1 &&
        (o["limit"] as number) <= 50)) &&
    r.maybeString(o["continue"])
  );
}

const UidNamespaceLimitContinueInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.objectWith(isUidNamespaceLimitContinueInput, (o, e) => {
    e.string(o["uid"], "/uid", true);
    e.items(o["namespace"], "/namespace", null);
    if (o["limit"] !== undefined) {
      if (!Number.isInteger(o["limit"]))
        e.type("/limit", "integer", o["limit"]);
      else {
        if (!((o["limit"] as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o["limit"]);
        if (!((o["limit"] as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o["limit"]);
      }
    }
    e.string(o["continue"], "/continue");
  });

function isUidVmNameNamespaceInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["uid"] === "string" &&
    typeof o["vmName"] === "string" &&
    typeof o["namespace"] === "string"
  );
}

const UidVmNameNamespaceInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isUidVmNameNamespaceInput, () => ({
    uid: r.needed(r.string),
    vmName: r.needed(r.string),
    namespace: r.needed(r.string),
  }));

/** By operationId. */
export const operations: OperationTable = {
  v1ClusterFeatureBackupCreate: {
    parameters: inputs.UidInputSchema,
    body: clusters.ClusterBackupConfigSchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersAwsCreate: {
    body: clusters.SpectroAwsClusterEntitySchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersAzureCreate: {
    body: clusters.SpectroAzureClusterEntitySchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersDelete: {
    parameters: UidForceDeleteInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersEksCreate: {
    body: clusters.SpectroEksClusterEntitySchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersGet: {
    parameters: UidIncludeTagsResolvePackValuesIncludePackMetaInputSchema,
    responses: {
      200: clusters.SpectroClusterSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersMaasCreate: {
    body: clusters.SpectroMaasClusterEntitySchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersSearchFilterSummary: {
    parameters: inputs.LimitOffsetContinueInputSchema,
    body: shared.SearchFilterSummarySpecSchema,
    responses: {
      200: clusters.SpectroClustersSummarySchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersUidAdminKubeConfig: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersUidKubeConfig: {
    parameters: UidFrpInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersUidKubeConfigClientGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersUidMetadataUpdate: {
    parameters: inputs.UidInputSchema,
    body: clusters.ObjectMetaInputEntitySchemaSchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersVMList: {
    parameters: UidNamespaceLimitContinueInputSchema,
    responses: {
      200: clusters.ClusterVirtualMachineListSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1SpectroClustersVMStart: {
    parameters: UidVmNameNamespaceInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
