import type {
  MaasAccountInput,
  MaasAccounts,
} from "../../models/cloud-accounts.js";
import type { Uid } from "../../models/shared.js";
import type { ApiErrors } from "../../errors.js";
import { json } from "../../runtime/bodies.js";
import type { Gate } from "../../runtime/gate.js";
import type { Operation } from "../../runtime/operation.js";
import { tokenInQuery } from "../../runtime/pagination.js";
import { form } from "../../runtime/parameters.js";

export interface MaasCreateInput {
  body: MaasAccountInput;
}

export type MaasCreateGate<Open = unknown> = Gate<
  "palette",
  "v1alpha1",
  "2025-05-25",
  null,
  "Sunset: cut-off to be announced. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
  Open
>;

export const maasCreate: Operation<
  MaasCreateGate<MaasCreateInput>,
  Uid,
  ApiErrors
> = {
  id: "v1alpha1CloudAccountsMaasCreate",
  method: "POST",
  path: "/v1alpha1/cloudaccounts/maas",
  body: json,
  required: ["body"],
  responses: { 201: json },
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
  },
};

export interface MaasListInput {
  /**
   * Items on a page, 50 at most.
   *
   * @minimum 1
   * @maximum 50
   * @default 50
   */
  limit?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export type MaasListGate<Open = unknown> = Gate<
  "palette",
  "v1alpha1",
  "2025-05-25",
  null,
  "Sunset: cut-off to be announced. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).",
  Open
>;

export const maasList: Operation<
  MaasListGate<MaasListInput>,
  MaasAccounts,
  ApiErrors
> = {
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
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).",
  },
};
