import type { Payment } from "../models/payments.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";

export interface CreateInput {
  body: { callbackUrl: string };
}

export const create: Operation<CreateInput, Payment, ApiErrors> = {
  id: "createPayment",
  method: "POST",
  path: "/payments",
  body: json,
  required: ["body"],
  responses: { 201: json },
};
