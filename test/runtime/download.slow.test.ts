import { expect, test } from "vitest";
import { stream } from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import type { NoInput, Operation } from "../../runtime/typescript/operation.js";
import { setUp } from "./fixture.js";

const size = 2 ** 30;
const download: Operation<NoInput, ReadableStream<Uint8Array>> = {
  id: "download",
  method: "GET",
  path: "/file",
  responses: { 200: stream },
};

test("a download of 1 GB takes memory for what is under way only", async () => {
  const { client } = await setUp(async (_request, response) => {
    const chunk = Buffer.alloc(2 ** 20, 7);
    response.writeHead(200, { "content-length": size });
    for (let sent = 0; sent < size; sent += chunk.length)
      if (!response.write(chunk))
        await new Promise((resolve) => response.once("drain", resolve));
    response.end();
    return undefined;
  });
  const body = await call(client, download);
  const reader = body.getReader();
  const before = process.memoryUsage().rss;
  let received = 0;
  let most = before;
  for (let count = 0; ; count++) {
    const { done, value } = await reader.read();
    if (done) break;
    received += value.length;
    if (count % 256 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  expect(received).toBe(size);
  expect((most - before) / 2 ** 20).toBeLessThan(200);
}, 180_000);
