import { expect, test } from "vitest";
import { call } from "../../runtime/typescript/call.js";
import { create, rejection, setUp } from "./fixture.js";

test("a POST that only reads is tried again as a GET is; any other is not", async () => {
  const { server, client } = await setUp(() => ({ status: 500 }));
  const input = { body: { uid: "u" } };
  await rejection(call(client, { ...create, idempotent: true }, input));
  expect(server.requests).toHaveLength(3);
  await rejection(call(client, create, input));
  expect(server.requests).toHaveLength(4);
});
