import {
  answer,
  callbacks,
  links,
  receive,
  webhooks,
  type Payment,
} from "./typescript/index.js";

export async function paymentChanged(request: Request): Promise<Response> {
  const { body, xAttempt, dry } = await receive(
    request,
    callbacks.paymentChanged,
  );
  const attempt: number = xAttempt;
  const payment: Payment = body;
  // @ts-expect-error not every request has it
  const isDry: boolean = dry;
  if (payment.state === "paid" && attempt > 1 && isDry)
    return answer(callbacks.paymentChanged, 204);
  // @ts-expect-error 200 has a body
  answer(callbacks.paymentChanged, 200);
  // @ts-expect-error the body of 200 has a truth
  answer(callbacks.paymentChanged, 200, { ok: 1 });
  // @ts-expect-error nothing is described for 500
  answer(callbacks.paymentChanged, 500);
  return answer(callbacks.paymentChanged, 200, { ok: true });
}

export async function others(request: Request): Promise<Response> {
  const { body } = await receive(
    { headers: {}, body: "amount=5" },
    callbacks.receipt,
  );
  const amount: number | undefined = body?.amount;
  const received = await receive(request, webhooks.newPayment);
  // @ts-expect-error a payment has no amount
  if (received.body.amount === amount) return answer(webhooks.newPayment, 200);
  // `default` stands for every status.
  return answer(callbacks.receipt, 500);
}

const response = new Response();
export const { login, limit }: { login: string; limit?: number } =
  links.users.getUserRepositories({ data: { login: "a" }, response });
export const { id } = links.users.getSelf({ input: { id: "1" } });
// @ts-expect-error the link reads a header, too
links.users.getUserRepositories({ data: { login: "a" } });
