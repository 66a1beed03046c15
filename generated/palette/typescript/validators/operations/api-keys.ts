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
import { ErrorShapeSchema } from "../shared.js";

export function isOperationsApiKeysDeleteParameters(v: unknown): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

export const OperationsApiKeysDeleteParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsApiKeysDeleteParameters, (o, e) => {
    e.need(o.uid, "/uid");
    e.string(o.uid, "/uid");
  });

export const create: OperationValidators = {
  id: "v1ApiKeysCreate",
  body: ApiKeyEntitySchema,
  responses: {
    201: ApiKeyCreateResponseSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

const delete_: OperationValidators = {
  id: "v1ApiKeysUidDelete",
  parameters: OperationsApiKeysDeleteParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1ApiKeysUidGet",
  parameters: OperationsApiKeysDeleteParametersSchema,
  responses: {
    200: ApiKeySchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const list: OperationValidators = {
  id: "v1ApiKeysList",
  responses: {
    200: ApiKeysSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const updateState: OperationValidators = {
  id: "v1ApiKeysUidState",
  parameters: OperationsApiKeysDeleteParametersSchema,
  body: ApiKeyActiveStateSchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
