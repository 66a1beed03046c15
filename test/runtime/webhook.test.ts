import { createHmac } from "node:crypto";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  readWebhook,
  standardWebhook,
  WebhookError,
} from "../../runtime/typescript/webhook.js";
import { rejection } from "./fixture.js";

const key = Buffer.from("a key of some bytes").toString("base64");
const body = '{"type":"created","n":1}';
const now = 1_700_000_000;

function sign(secret: string, id: string, time: number, text: string): string {
  const hmac = createHmac("sha256", Buffer.from(secret, "base64"));
  return `v1,${hmac.update(`${id}.${time}.${text}`).digest("base64")}`;
}

function headers(changes: Record<string, string> = {}): Record<string, string> {
  return {
    "Webhook-Id": "m1",
    "Webhook-Timestamp": String(now),
    "Webhook-Signature": `v1,AAAA ${sign(key, "m1", now, body)}`,
    ...changes,
  };
}

describe("a webhook by the Standard Webhooks specification", () => {
  const verify = standardWebhook(`whsec_${key}`, () => now * 1000);

  test("is read when its signature fits", async () => {
    const found = await readWebhook<{ readonly type: string }>(
      { body, headers: headers() },
      verify,
    );
    expectTypeOf(found).toEqualTypeOf<{ readonly type: string }>();
    expect(found).toEqual({ type: "created", n: 1 });
    const same = { body, headers: new Headers(headers()) };
    expect(await readWebhook(same, verify)).toEqual(found);
  });

  test.each<[string, Record<string, string>, string?]>([
    ["another body", {}, '{"type":"deleted"}'],
    ["another id", { "Webhook-Id": "m2" }],
    ["another key", { "Webhook-Signature": sign("AAAA", "m1", now, body) }],
    [
      "another version",
      {
        "Webhook-Signature": sign(key, "m1", now, body).replace("v1", "v2"),
      },
    ],
    [
      "an old time",
      {
        "Webhook-Timestamp": String(now - 301),
        "Webhook-Signature": sign(key, "m1", now - 301, body),
      },
    ],
    ["no time", { "Webhook-Timestamp": "" }],
    ["no base 64", { "Webhook-Signature": "v1,*" }],
    ["none", { "Webhook-Signature": "" }],
  ])("is refused for %s", async (_title, changes, text = body) => {
    const error = await rejection(
      readWebhook({ body: text, headers: headers(changes) }, verify),
    );
    expect(error).toBeInstanceOf(WebhookError);
    expect(error.message).toBe("the signature does not fit");
  });

  test("a secret that is none is refused at once", () => {
    expect(() => standardWebhook("*")).toThrow("secret must be base 64");
  });
});

test("a verifier of one's own sees body and headers", async () => {
  const seen: unknown[] = [];
  const error = await rejection(
    readWebhook(
      { body: "no JSON", headers: { "X-Sign": "s", "X-None": undefined } },
      (text, header) => {
        seen.push(text, header("x-sign"), header("x-none"));
        return true;
      },
    ),
  );
  expect(seen).toEqual(["no JSON", "s", null]);
  expect(error.message).toBe("the body is not JSON");
});
