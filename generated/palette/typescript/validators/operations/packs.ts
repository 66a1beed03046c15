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
import { ErrorBodySchema } from "../shared.js";

function isPacksGetInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const PacksGetInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isPacksGetInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
  },
);

function isPacksGetLogoInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.packUid === "string";
}

const PacksGetLogoInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isPacksGetLogoInput,
  (o, e) => {
    e.string(o.packUid, "/packUid", true);
  },
);

function isPacksListInput(v: unknown): v is unknown {
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

const PacksListInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isPacksListInput,
  (o, e) => {
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
  },
);

function isPacksSearchInput(v: unknown): v is unknown {
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

const PacksSearchInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isPacksSearchInput,
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

export const get: OperationValidators = {
  id: "v1PacksUid",
  parameters: PacksGetInputSchema,
  responses: {
    200: PackTagEntitySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const getLogo: OperationValidators = {
  id: "v1PacksPackUidLogo",
  parameters: PacksGetLogoInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const getReadme: OperationValidators = {
  id: "v1PacksUidReadme",
  parameters: PacksGetInputSchema,
  responses: {
    200: PackReadmeSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const list: OperationValidators = {
  id: "v1PacksSummaryList",
  parameters: PacksListInputSchema,
  responses: {
    200: PackSummariesSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const search: OperationValidators = {
  id: "v1PacksSearch",
  parameters: PacksSearchInputSchema,
  body: PacksFilterSpecSchema,
  responses: {
    200: PackMetadataListSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
