import { describe, expect, expectTypeOf, test } from "vitest";
import { call } from "../../runtime/typescript/call.js";
import {
  AbortError,
  DecodeError,
  NetworkError,
} from "../../runtime/typescript/errors.js";
import { jsonLines, jsonSequence } from "../../runtime/typescript/jsonLines.js";
import type { NoInput, Operation } from "../../runtime/typescript/operation.js";
import {
  type ServerSentEvent,
  sse,
  sseJson,
} from "../../runtime/typescript/sse.js";
import { apiKey } from "../../runtime/typescript/auth.js";
import { inHeader } from "../../runtime/typescript/security.js";
import { rejection, setUp } from "./fixture.js";
import type { Handler } from "./server.js";

const events: Operation<NoInput, AsyncIterable<ServerSentEvent>> = {
  id: "events",
  method: "GET",
  path: "/events",
  responses: { 200: sse },
};

/** Answers with the pieces, one after the other, then ends or breaks off. */
function pieces(
  type: string,
  parts: readonly (string | Uint8Array)[],
  end: "end" | "break" | "open" = "end",
): Handler {
  return async (_request, response) => {
    response.writeHead(200, { "content-type": type });
    for (const part of parts) {
      response.write(part);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (end === "end") response.end();
    if (end === "break") response.destroy();
    return undefined;
  };
}

async function collect<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of from) found.push(item);
  return found;
}

describe("server-sent events", () => {
  test.each<[string, (string | Uint8Array)[], unknown[]]>([
    ["one", ["data: a\n\n"], [{ data: "a", event: "message", id: "" }]],
    [
      "lines of data are joined",
      ["data: a\ndata:b\ndata\n\n"],
      [{ data: "a\nb\n", event: "message", id: "" }],
    ],
    [
      "name, id and retry",
      ["event: add\nid: 7\nretry: 1500\ndata: x\n\ndata: y\n\n"],
      [
        { data: "x", event: "add", id: "7", retry: 1500 },
        { data: "y", event: "message", id: "7" },
      ],
    ],
    [
      "comments and unknown fields do not count, nor does a block without data",
      [": hello\n\nfoo: bar\nevent: none\n\ndata: a\n\n"],
      [{ data: "a", event: "message", id: "" }],
    ],
    [
      "all line ends, split anywhere, and a byte order mark",
      ["\uFEFFdata: a\r", "\n\r\ndata: b\r\rda", "ta: c\n\n"],
      ["a", "b", "c"].map((data) => ({ data, event: "message", id: "" })),
    ],
    [
      "only one space is dropped; a colon may be in the value",
      ["data:  a: b\n\n"],
      [{ data: " a: b", event: "message", id: "" }],
    ],
    [
      "a character split between chunks",
      ["data: ", new Uint8Array([0xe2, 0x82]), new Uint8Array([0xac]), "\n\n"],
      [{ data: "€", event: "message", id: "" }],
    ],
    [
      "what the server did not finish is dropped",
      ["data: a\n\ndata: b\n"],
      [{ data: "a", event: "message", id: "" }],
    ],
    [
      "an id with a null, or retry that is no number, is ignored",
      ["id: a\0b\nretry: soon\ndata: x\n\n"],
      [{ data: "x", event: "message", id: "" }],
    ],
  ])("%s", async (_title, parts, want) => {
    const { server, client } = await setUp(pieces("text/event-stream", parts));
    const found = await call(client, events);
    expectTypeOf(found).toEqualTypeOf<AsyncIterable<ServerSentEvent>>();
    expect(await collect(found)).toEqual(want);
    expect(server.requests[0]?.headers.accept).toBe("text/event-stream");
  });

  test("data as JSON; what is none stays text", async () => {
    const { client } = await setUp(
      pieces("text/event-stream", ['data: {"a":1}\n\ndata: [DONE]\n\n']),
    );
    const operation = { ...events, responses: { 200: sseJson } };
    const found = await collect(await call(client, operation));
    expect(found.map(({ data }) => data)).toEqual([{ a: 1 }, "[DONE]"]);
  });

  test("go on with Last-Event-ID where the stream broke off, with fresh credentials", async () => {
    let issued = 0;
    const { server, client } = await setUp(
      (request, response, index) => {
        const parts = [
          ["retry: 10\n\nid: 1\ndata: a\n\nid: 2\ndata: b\n\ndata: lost"],
          ["id: 3\ndata: c\n\n"],
        ][index] ?? [""];
        const end = index === 0 ? "break" : "end";
        return pieces("text/event-stream", parts, end)(
          request,
          response,
          index,
        );
      },
      {
        auth: apiKey(
          { id: "k", name: "ApiKey", place: inHeader },
          () => `k${++issued}`,
        ),
      },
    );
    const found = await collect(await call(client, events));
    expect(found.map(({ data }) => data)).toEqual(["a", "b", "c"]);
    expect(
      server.requests.map(({ headers }) => headers["last-event-id"]),
    ).toEqual([undefined, "2"]);
    expect(server.requests.map(({ headers }) => headers["apikey"])).toEqual([
      "k1",
      "k2",
    ]);
  });

  test("try again to go on while the server is away, and stop when it says 204", async () => {
    const { server, client } = await setUp((request, response, index) => {
      if (index === 1) return 503;
      if (index === 2) return 204;
      return pieces(
        "text/event-stream",
        ["retry: 5\nid: 1\ndata: a\n\n"],
        "break",
      )(request, response, index);
    });
    expect(await collect(await call(client, events))).toHaveLength(1);
    expect(server.requests).toHaveLength(3);
  });

  test("that never come back are an error", async () => {
    const { client } = await setUp((request, response, index) =>
      index > 0
        ? 503
        : pieces(
            "text/event-stream",
            ["retry: 1\nid: 1\ndata: a\n\n"],
            "break",
          )(request, response, index),
    );
    const found = await call(client, events);
    const error = await rejection(collect(found));
    expect(error).toMatchObject({ status: 503 });
  });

  test("without ids that break off are an error", async () => {
    const { server, client } = await setUp(
      pieces("text/event-stream", ["data: a\n\n"], "break"),
    );
    const error = await rejection(collect(await call(client, events)));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toContain("events: ");
    expect(server.requests).toHaveLength(1);
  });

  test("end with the caller's signal, which closes the socket", async () => {
    const { server, client } = await setUp(
      pieces("text/event-stream", ["id: 1\ndata: a\n\n"], "open"),
    );
    const controller = new AbortController();
    const { signal } = controller;
    const found = await call(client, events, {}, { signal, timeoutMs: 500 });
    const got: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const { data } of found) {
          got.push(data);
          setTimeout(() => {
            controller.abort();
          }, 600);
        }
      })(),
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(got).toEqual(["a"]);
    await expect.poll(() => server.requests[0]?.isOpen()).toBe(false);
  });

  test("end when the caller leaves the loop, which closes the socket", async () => {
    const { server, client } = await setUp(
      pieces("text/event-stream", ["data: a\n\n"], "open"),
    );
    for await (const event of await call(client, events)) {
      expect(event.data).toBe("a");
      break;
    }
    await expect.poll(() => server.requests[0]?.isOpen()).toBe(false);
  });
});

describe("JSON lines", () => {
  const lines: Operation<NoInput, AsyncIterable<{ readonly n: number }>> = {
    id: "lines",
    method: "GET",
    path: "/lines",
    responses: { 200: { "application/x-ndjson": jsonLines } },
  };

  test("come one by one; blank lines and a missing last end do not matter", async () => {
    const { server, client } = await setUp(
      pieces("application/x-ndjson", ['{"n":1}\n\n{"n"', ':2}\r\n{"n":3}']),
    );
    expect(await collect(await call(client, lines))).toEqual([
      { n: 1 },
      { n: 2 },
      { n: 3 },
    ]);
    expect(server.requests[0]?.headers.accept).toBe("application/x-ndjson");
  });

  test("JSON sequences", async () => {
    const { client } = await setUp(
      pieces("application/json-seq", ['\u001e{"n":1}\n\u001e{"n":2}\n']),
    );
    const operation = {
      ...lines,
      responses: { 200: { "application/json-seq": jsonSequence } },
    };
    expect(await collect(await call(client, operation))).toHaveLength(2);
  });

  test("a line that is no JSON is an error at its place", async () => {
    const { client } = await setUp(
      pieces("application/x-ndjson", ['{"n":1}\n<html>\n']),
    );
    const found: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of await call(client, lines)) found.push(item);
      })(),
    );
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toBe("lines: line 2 of the body is not JSON");
    expect(found).toEqual([{ n: 1 }]);
  });

  test("leaving the loop closes the socket", async () => {
    const { server, client } = await setUp(
      pieces("application/x-ndjson", ['{"n":1}\n'], "open"),
    );
    for await (const item of await call(client, lines)) {
      expect(item.n).toBe(1);
      break;
    }
    await expect.poll(() => server.requests[0]?.isOpen()).toBe(false);
  });
});
