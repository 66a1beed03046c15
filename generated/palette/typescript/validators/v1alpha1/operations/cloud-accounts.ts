import type { OperationValidators } from "../../../runtime/validation/client.js";
import type { Fields, Validator } from "../../../runtime/validation/index.js";
import * as r from "../../../runtime/validation/index.js";
import {
  MaasAccountInputSchema,
  MaasAccountsSchema,
} from "../../cloud-accounts.js";
import { ErrorBodySchema, UidSchema } from "../../shared.js";

function isV1alpha1CloudAccountsMaasListInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

const V1alpha1CloudAccountsMaasListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isV1alpha1CloudAccountsMaasListInput, (o, e) => {
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
  });

export const maasCreate: OperationValidators = {
  id: "v1alpha1CloudAccountsMaasCreate",
  body: MaasAccountInputSchema,
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

export const maasList: OperationValidators = {
  id: "v1alpha1CloudAccountsMaasList",
  parameters: V1alpha1CloudAccountsMaasListInputSchema,
  responses: {
    200: MaasAccountsSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
