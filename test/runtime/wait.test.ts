import { describe, expect, test } from "vitest";
import { call } from "../../runtime/typescript/call.js";
import {
  AbortError,
  NotFoundError,
  TimeoutError,
} from "../../runtime/typescript/errors.js";
import { waitUntil, WaitError } from "../../runtime/typescript/wait.js";
import { get, rejection, setUp, type Thing } from "./fixture.js";

const healthy = (thing: Thing): boolean => thing.name === "healthy";

describe("waitUntil", () => {
  test("asks until the answer fits, and gives it", async () => {
    const states = ["pending", "pending", "healthy"];
    const { server, client } = await setUp((_request, _response, index) => ({
      body: { uid: "u", name: states[index] },
    }));
    const polls: [string | undefined, number][] = [];
    const thing = await waitUntil(() => call(client, get, { uid: "u" }), {
      until: healthy,
      intervalMs: 5,
      onPoll: ({ name }, count) => polls.push([name, count]),
    });
    expect(thing.name).toBe("healthy");
    expect(server.requests).toHaveLength(3);
    expect(polls).toEqual([
      ["pending", 1],
      ["pending", 2],
    ]);
  });

  test("stops when it never will", async () => {
    const { client } = await setUp(() => ({
      body: { uid: "u", name: "failed" },
    }));
    const error = await rejection<WaitError<Thing>>(
      waitUntil(() => call(client, get, { uid: "u" }), {
        until: healthy,
        failed: ({ name }) =>
          name === "failed" ? "provisioning failed" : false,
      }),
    );
    expect(error).toBeInstanceOf(WaitError);
    expect(error.message).toBe("provisioning failed");
    expect(error.value.name).toBe("failed");
  });

  test("takes errors for 'not yet' where told so, else for the end", async () => {
    const { client } = await setUp((_request, _response, index) =>
      index < 2 ? 404 : { body: { uid: "u", name: "healthy" } },
    );
    const ask = (): Promise<Thing> => call(client, get, { uid: "u" });
    const options = { until: healthy, intervalMs: 5 };
    expect(await rejection(waitUntil(ask, options))).toBeInstanceOf(
      NotFoundError,
    );
    const found = await waitUntil(ask, {
      ...options,
      ignore: (error) => error instanceof NotFoundError,
    });
    expect(found.name).toBe("healthy");
  });

  test("ends with its deadline or its signal", async () => {
    const { client } = await setUp(() => ({ body: { uid: "u" } }));
    const ask = (): Promise<Thing> => call(client, get, { uid: "u" });
    const late = await rejection(
      waitUntil(ask, { until: healthy, intervalMs: 10, deadlineMs: 60 }),
    );
    expect(late).toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 30);
    const before = performance.now();
    const aborted = await rejection(
      waitUntil(ask, {
        until: healthy,
        intervalMs: 60_000,
        signal: controller.signal,
      }),
    );
    expect(aborted).toBeInstanceOf(AbortError);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
