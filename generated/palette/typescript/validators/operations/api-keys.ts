import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  ApiKeyActiveStateSchema,
  ApiKeyCreateResponseSchema,
  ApiKeyEntitySchema,
  ApiKeySchema,
  ApiKeysSchema,
} from "../api-keys.js";
import { ErrorBodySchema } from "../shared.js";

function isApiKeysDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const ApiKeysDeleteInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isApiKeysDeleteInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
  },
);

export const create: OperationValidators = {
  id: "v1ApiKeysCreate",
  body: ApiKeyEntitySchema,
  responses: {
    201: ApiKeyCreateResponseSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

const delete_: OperationValidators = {
  id: "v1ApiKeysUidDelete",
  parameters: ApiKeysDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1ApiKeysUidGet",
  parameters: ApiKeysDeleteInputSchema,
  responses: {
    200: ApiKeySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const list: OperationValidators = {
  id: "v1ApiKeysList",
  responses: {
    200: ApiKeysSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const updateState: OperationValidators = {
  id: "v1ApiKeysUidState",
  parameters: ApiKeysDeleteInputSchema,
  body: ApiKeyActiveStateSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
