import type { Payment } from "./models/payments.js";
import { json } from "./runtime/bodies.js";
import type { Incoming } from "./runtime/incoming.js";

export interface NewPaymentRequest {
  body: Payment;
}

export interface NewPaymentAnswers {
  200: undefined;
}

/** `POST newPayment` */
export const newPayment: Incoming<NewPaymentRequest, NewPaymentAnswers> = {
  id: "POST newPayment",
  method: "POST",
  body: { "application/json": json },
  required: ["body"],
  answers: { 200: null },
};
