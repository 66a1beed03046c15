import type { OperationTable } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as inputs from "./inputs.js";
import * as registries from "../registries.js";
import * as shared from "../shared.js";

const isScopeInput = (v: unknown): v is unknown =>
  r.isObject(v) && r.maybeString(v["scope"]);

const ScopeInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isScopeInput,
  () => ({
    scope: r.string,
  }),
);

const isRegistriesHelmListInput = (v: unknown): v is unknown =>
  r.isObject(v) &&
  r.maybeString(v["scope"]) &&
  r.maybeString(v["fields"]) &&
  r.maybeString(v["filters"]) &&
  r.maybeString(v["orderBy"]) &&
  (v["limit"] === undefined ||
    (Number.isInteger(v["limit"]) &&
      (v["limit"] as number) >= 1 &&
      (v["limit"] as number) <= 50)) &&
  (v["offset"] === undefined ||
    (Number.isInteger(v["offset"]) && (v["offset"] as number) >= 0)) &&
  r.maybeString(v["continue"]);

const RegistriesHelmListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.objectWith(isRegistriesHelmListInput, (o, e) => {
    e.string(o["scope"], "/scope");
    e.string(o["fields"], "/fields");
    e.string(o["filters"], "/filters");
    e.string(o["orderBy"], "/orderBy");
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
    if (o["offset"] !== undefined) {
      if (!Number.isInteger(o["offset"]))
        e.type("/offset", "integer", o["offset"]);
      else {
        if (!((o["offset"] as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o["offset"]);
      }
    }
    e.string(o["continue"], "/continue");
  });

function isUidForceSyncInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["uid"] === "string" &&
    r.maybeBoolean(o["forceSync"])
  );
}

const UidForceSyncInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isUidForceSyncInput,
  () => ({
    uid: r.needed(r.string),
    forceSync: r.boolean,
  }),
);

/** By operationId. */
export const operations: OperationTable = {
  v1RegistriesHelmCreate: {
    body: registries.HelmRegistryEntitySchema,
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
  v1RegistriesHelmList: {
    parameters: RegistriesHelmListInputSchema,
    responses: {
      200: registries.HelmRegistriesSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1RegistriesHelmUidDelete: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1RegistriesHelmUidGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: registries.HelmRegistrySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1RegistriesHelmUidSync: {
    parameters: UidForceSyncInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1RegistriesHelmUidSyncStatus: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: registries.RegistrySyncStatusSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1RegistriesMetadata: {
    parameters: ScopeInputSchema,
    responses: {
      200: registries.RegistriesMetadataSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
