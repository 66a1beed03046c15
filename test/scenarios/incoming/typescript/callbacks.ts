import type { Payment } from "./models/payments.js";
import type { Ack } from "./models/shared.js";
import { json } from "./runtime/bodies.js";
import { asBoolean, asNumber, asText } from "./runtime/fields.js";
import type { Incoming } from "./runtime/incoming.js";

export interface ReceiptRequest {
  body?: { amount: number; tags?: string[] };
}

export interface ReceiptAnswers {
  default: undefined;
}

/**
 * `POST {$request.body#/callbackUrl}/receipt`
 *
 * Called back after `payments.create`.
 */
export const receipt: Incoming<ReceiptRequest, ReceiptAnswers> = {
  id: "createPayment receipt POST {$request.body#/callbackUrl}/receipt",
  method: "POST",
  body: {
    "application/x-www-form-urlencoded": {
      fields: { amount: asNumber, tags: [asText, ""] },
    },
  },
  answers: { default: null },
};

export interface PaymentChangedRequest {
  dry?: boolean;
  xAttempt: number;
  body: Payment;
}

export interface PaymentChangedAnswers {
  200: Ack;
  204: undefined;
}

/**
 * A payment has a new state.
 *
 * `POST {$request.body#/callbackUrl}` (`onPaymentChanged`)
 *
 * Called back after `payments.create`.
 */
export const paymentChanged: Incoming<
  PaymentChangedRequest,
  PaymentChangedAnswers
> = {
  id: "onPaymentChanged",
  method: "POST",
  parameters: {
    dry: ["query", "dry", asBoolean],
    xAttempt: ["header", "X-Attempt", asNumber],
  },
  body: { "application/json": json },
  required: ["xAttempt", "body"],
  answers: { 200: ["application/json", json], 204: null },
};
