import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  HelmRegistriesSchema,
  HelmRegistryEntitySchema,
  HelmRegistrySchema,
  RegistriesMetadataSchema,
  RegistrySyncStatusSchema,
} from "../registries.js";
import { ErrorBodySchema, UidSchema } from "../shared.js";

function isRegistriesListMetadataInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.scope === undefined || typeof o.scope === "string")
  );
}

const RegistriesListMetadataInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isRegistriesListMetadataInput, (o, e) => {
    e.string(o.scope, "/scope");
  });

function isRegistriesHelmDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const RegistriesHelmDeleteInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isRegistriesHelmDeleteInput, (o, e) => {
    e.string(o.uid, "/uid", true);
  });

function isRegistriesHelmListInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.scope === undefined || typeof o.scope === "string") &&
    (o.fields === undefined || typeof o.fields === "string") &&
    (o.filters === undefined || typeof o.filters === "string") &&
    (o.orderBy === undefined || typeof o.orderBy === "string") &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.offset === undefined ||
      (Number.isInteger(o.offset) && (o.offset as number) >= 0)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

const RegistriesHelmListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isRegistriesHelmListInput, (o, e) => {
    e.string(o.scope, "/scope");
    e.string(o.fields, "/fields");
    e.string(o.filters, "/filters");
    e.string(o.orderBy, "/orderBy");
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
  });

function isRegistriesHelmSyncInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.forceSync === undefined || typeof o.forceSync === "boolean")
  );
}

const RegistriesHelmSyncInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isRegistriesHelmSyncInput, (o, e) => {
    e.string(o.uid, "/uid", true);
    e.boolean(o.forceSync, "/forceSync");
  });

export const listMetadata: OperationValidators = {
  id: "v1RegistriesMetadata",
  parameters: RegistriesListMetadataInputSchema,
  responses: {
    200: RegistriesMetadataSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const helmCreate: OperationValidators = {
  id: "v1RegistriesHelmCreate",
  body: HelmRegistryEntitySchema,
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

export const helmDelete: OperationValidators = {
  id: "v1RegistriesHelmUidDelete",
  parameters: RegistriesHelmDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const helmGet: OperationValidators = {
  id: "v1RegistriesHelmUidGet",
  parameters: RegistriesHelmDeleteInputSchema,
  responses: {
    200: HelmRegistrySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const helmGetSyncStatus: OperationValidators = {
  id: "v1RegistriesHelmUidSyncStatus",
  parameters: RegistriesHelmDeleteInputSchema,
  responses: {
    200: RegistrySyncStatusSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const helmList: OperationValidators = {
  id: "v1RegistriesHelmList",
  parameters: RegistriesHelmListInputSchema,
  responses: {
    200: HelmRegistriesSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const helmSync: OperationValidators = {
  id: "v1RegistriesHelmUidSync",
  parameters: RegistriesHelmSyncInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
