import type {
  MaasAccount,
  MaasAccountInput,
  MaasAccounts,
} from "../../models/cloud-accounts.js";
import type { Uid } from "../../models/shared.js";
import type { ApiErrors } from "../../errors.js";
import { json } from "../../runtime/bodies.js";
import type { Operation } from "../../runtime/operation.js";
import { tokenInQuery } from "../../runtime/pagination.js";
import { form } from "../../runtime/parameters.js";

export interface MaasCreateInput {
  body: MaasAccountInput;
}

export const maasCreate: Operation<MaasCreateInput, Uid, ApiErrors> = {
  id: "v1alpha1CloudAccountsMaasCreate",
  method: "POST",
  path: "/v1alpha1/cloudaccounts/maas",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface MaasListInput {
  /**
   * Items on a page, 50 at most.
   *
   * @default 50
   */
  limit?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export const maasList: Operation<MaasListInput, MaasAccounts, ApiErrors> = {
  id: "v1alpha1CloudAccountsMaasList",
  method: "GET",
  path: "/v1alpha1/cloudaccounts/maas",
  parameters: { limit: form, continue: form },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};
