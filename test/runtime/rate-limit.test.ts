import { expect, test } from "vitest";
import { call } from "../../runtime/typescript/call.js";
import { AbortError, TimeoutError } from "../../runtime/typescript/errors.js";
import { rateLimit } from "../../runtime/typescript/rateLimit.js";
import { get, rejection, setUp } from "./fixture.js";

test("concurrent calls share a bucket: a burst at once, the rest in turn", async () => {
  const arrivals: number[] = [];
  const start = performance.now();
  const { client } = await setUp(
    () => {
      arrivals.push(performance.now() - start);
      return { body: { uid: "u" } };
    },
    {
      middleware: [rateLimit([{ prefix: "/v1", perSecond: 20, burst: 5 }])],
    },
  );
  await Promise.all(
    Array.from({ length: 11 }, (_, index) =>
      call(client.with({ headers: { n: String(index) } }), get, { uid: "u" }),
    ),
  );
  expect(arrivals).toHaveLength(11);
  // 6 beyond the burst, one each 50 ms.
  expect(arrivals.at(-1)).toBeGreaterThanOrEqual(290);
  expect(arrivals.filter((at) => at < 240).length).toBeLessThanOrEqual(10);
});

test("the longest prefix counts, in whole segments", async () => {
  let now = 0;
  const { client } = await setUp(() => ({ body: { uid: "u" } }), {
    middleware: [
      rateLimit(
        [
          { prefix: "/v1", perSecond: 1000, burst: 1000 },
          { prefix: "/v1/things", perSecond: 1, burst: 1 },
          { prefix: "/v1/thin", perSecond: 1, burst: 1 },
        ],
        () => now,
      ),
    ],
  });
  const at = (path: string) => ({ ...get, path });
  await call(client, at("/v1/things/{uid}"), { uid: "u" });
  for (const path of ["/v1/other/{uid}", "/v1/thingsplus/{uid}", "/v2/{uid}"])
    await call(client, at(path), { uid: "u" }, { deadlineMs: 5000 });
  const error = await rejection(
    call(client, at("/v1/things/{uid}/x"), { uid: "u" }, { deadlineMs: 50 }),
  );
  expect(error).toBeInstanceOf(TimeoutError);
  now = 1000;
  await call(client, at("/v1/things"), {} as never, { deadlineMs: 5000 });
});

test("a caller who gives up gives the token back", async () => {
  const { server, client } = await setUp(() => ({ body: { uid: "u" } }), {
    middleware: [rateLimit([{ prefix: "/", perSecond: 5, burst: 1 }])],
  });
  await call(client, get, { uid: "u" });
  const controller = new AbortController();
  const waiting = call(
    client,
    get,
    { uid: "u" },
    { signal: controller.signal },
  );
  setTimeout(() => {
    controller.abort();
  }, 10);
  expect(await rejection(waiting)).toBeInstanceOf(AbortError);
  expect(server.requests).toHaveLength(1);
  const before = performance.now();
  await call(client, get, { uid: "u" });
  expect(performance.now() - before).toBeLessThan(350);
});
