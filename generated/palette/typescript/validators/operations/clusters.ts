import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  ClusterBackupConfigSchema,
  ClusterVirtualMachineListSchema,
  ObjectMetaInputEntitySchemaSchema,
  SpectroAwsClusterEntitySchema,
  SpectroAzureClusterEntitySchema,
  SpectroClusterSchema,
  SpectroClustersSummarySchema,
  SpectroEksClusterEntitySchema,
  SpectroMaasClusterEntitySchema,
} from "../clusters.js";
import {
  ErrorBodySchema,
  SearchFilterSummarySpecSchema,
  UidSchema,
} from "../shared.js";

function isClustersDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.forceDelete === undefined || typeof o.forceDelete === "boolean")
  );
}

const ClustersDeleteInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isClustersDeleteInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
    e.boolean(o.forceDelete, "/forceDelete");
  },
);

function isClustersGetInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.includeTags === undefined || typeof o.includeTags === "string") &&
    (o.resolvePackValues === undefined ||
      typeof o.resolvePackValues === "boolean") &&
    (o.includePackMeta === undefined || typeof o.includePackMeta === "string")
  );
}

const ClustersGetInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isClustersGetInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
    e.string(o.includeTags, "/includeTags");
    e.boolean(o.resolvePackValues, "/resolvePackValues");
    e.string(o.includePackMeta, "/includePackMeta");
  },
);

function isClustersPatchMetadataInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const ClustersPatchMetadataInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isClustersPatchMetadataInput, (o, e) => {
    e.string(o.uid, "/uid", true);
  });

function isClustersSearchInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.offset === undefined ||
      (Number.isInteger(o.offset) && (o.offset as number) >= 0)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

const ClustersSearchInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isClustersSearchInput,
  (o, e) => {
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!((o.limit as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!((o.limit as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    if (o.offset !== undefined) {
      if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
      else {
        if (!((o.offset as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o.offset);
      }
    }
    e.string(o.continue, "/continue");
  },
);

function isClustersAssetsGetKubeConfigInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.frp === undefined || typeof o.frp === "boolean")
  );
}

const ClustersAssetsGetKubeConfigInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isClustersAssetsGetKubeConfigInput, (o, e) => {
    e.string(o.uid, "/uid", true);
    e.boolean(o.frp, "/frp");
  });

function isClustersVmsListInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.namespace === undefined || r.isStrings(o.namespace)) &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

const ClustersVmsListInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isClustersVmsListInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
    e.items(o.namespace, "/namespace", null);
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!((o.limit as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!((o.limit as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    e.string(o.continue, "/continue");
  },
);

function isClustersVmsStartInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    typeof o.vmName === "string" &&
    typeof o.namespace === "string"
  );
}

const ClustersVmsStartInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isClustersVmsStartInput, (o, e) => {
    e.string(o.uid, "/uid", true);
    e.string(o.vmName, "/vmName", true);
    e.string(o.namespace, "/namespace", true);
  });

const delete_: OperationValidators = {
  id: "v1SpectroClustersDelete",
  parameters: ClustersDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1SpectroClustersGet",
  parameters: ClustersGetInputSchema,
  responses: {
    200: SpectroClusterSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const patchMetadata: OperationValidators = {
  id: "v1SpectroClustersUidMetadataUpdate",
  parameters: ClustersPatchMetadataInputSchema,
  body: ObjectMetaInputEntitySchemaSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const search: OperationValidators = {
  id: "v1SpectroClustersSearchFilterSummary",
  parameters: ClustersSearchInputSchema,
  body: SearchFilterSummarySpecSchema,
  responses: {
    200: SpectroClustersSummarySchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const assetsGetAdminKubeConfig: OperationValidators = {
  id: "v1SpectroClustersUidAdminKubeConfig",
  parameters: ClustersPatchMetadataInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const assetsGetKubeConfig: OperationValidators = {
  id: "v1SpectroClustersUidKubeConfig",
  parameters: ClustersAssetsGetKubeConfigInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const assetsKubeConfigClientGet: OperationValidators = {
  id: "v1SpectroClustersUidKubeConfigClientGet",
  parameters: ClustersPatchMetadataInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const awsCreate: OperationValidators = {
  id: "v1SpectroClustersAwsCreate",
  body: SpectroAwsClusterEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const azureCreate: OperationValidators = {
  id: "v1SpectroClustersAzureCreate",
  body: SpectroAzureClusterEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const eksCreate: OperationValidators = {
  id: "v1SpectroClustersEksCreate",
  body: SpectroEksClusterEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const featuresBackupCreate: OperationValidators = {
  id: "v1ClusterFeatureBackupCreate",
  parameters: ClustersPatchMetadataInputSchema,
  body: ClusterBackupConfigSchema,
  responses: {
    201: UidSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const maasCreate: OperationValidators = {
  id: "v1SpectroClustersMaasCreate",
  body: SpectroMaasClusterEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const vmsList: OperationValidators = {
  id: "v1SpectroClustersVMList",
  parameters: ClustersVmsListInputSchema,
  responses: {
    200: ClusterVirtualMachineListSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const vmsStart: OperationValidators = {
  id: "v1SpectroClustersVMStart",
  parameters: ClustersVmsStartInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
