import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  PackMetadataListSchema,
  PackReadmeSchema,
  PackSummariesSchema,
  PackTagEntitySchema,
  PacksFilterSpecSchema,
} from "../packs.js";
import { ErrorShapeSchema } from "../shared.js";

export function isOperationsPacksGetParameters(v: unknown): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

export const OperationsPacksGetParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsPacksGetParameters, (o, e) => {
    e.need(o.uid, "/uid");
    e.string(o.uid, "/uid");
  });

export function isOperationsPacksGetLogoParameters(v: unknown): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.packUid === "string";
}

export const OperationsPacksGetLogoParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsPacksGetLogoParameters, (o, e) => {
    e.need(o.packUid, "/packUid");
    e.string(o.packUid, "/packUid");
  });

export function isOperationsPacksListParameters(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
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

export const OperationsPacksListParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsPacksListParameters, (o, e) => {
    e.string(o.fields, "/fields");
    e.string(o.filters, "/filters");
    e.string(o.orderBy, "/orderBy");
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!(o.limit as number) >= 1)
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!(o.limit as number) <= 50)
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    if (o.offset !== undefined) {
      if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
      else {
        if (!(o.offset as number) >= 0)
          e.add("/offset", "minimum", "at least 0", o.offset);
      }
    }
    e.string(o.continue, "/continue");
  });

export function isOperationsPacksSearchParameters(v: unknown): boolean {
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

export const OperationsPacksSearchParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsPacksSearchParameters, (o, e) => {
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!(o.limit as number) >= 1)
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!(o.limit as number) <= 50)
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    if (o.offset !== undefined) {
      if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
      else {
        if (!(o.offset as number) >= 0)
          e.add("/offset", "minimum", "at least 0", o.offset);
      }
    }
    e.string(o.continue, "/continue");
  });

export const get: OperationValidators = {
  id: "v1PacksUid",
  parameters: OperationsPacksGetParametersSchema,
  responses: {
    200: PackTagEntitySchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const getLogo: OperationValidators = {
  id: "v1PacksPackUidLogo",
  parameters: OperationsPacksGetLogoParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const getReadme: OperationValidators = {
  id: "v1PacksUidReadme",
  parameters: OperationsPacksGetParametersSchema,
  responses: {
    200: PackReadmeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const list: OperationValidators = {
  id: "v1PacksSummaryList",
  parameters: OperationsPacksListParametersSchema,
  responses: {
    200: PackSummariesSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const search: OperationValidators = {
  id: "v1PacksSearch",
  parameters: OperationsPacksSearchParametersSchema,
  body: PacksFilterSpecSchema,
  responses: {
    200: PackMetadataListSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
