import { once } from "node:events";
import { request as httpRequest } from "node:http";
import busboy from "busboy";
import { describe, expect, test } from "vitest";
import {
  binary,
  json,
  multipart,
  stream,
  text,
  urlencoded,
} from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import { AbortError, UsageError } from "../../runtime/typescript/errors.js";
import type {
  BodyEntry,
  NoInput,
  Operation,
} from "../../runtime/typescript/operation.js";
import {
  deepObject,
  form,
  formExploded,
  pipes,
} from "../../runtime/typescript/parameters.js";
import { rejection, setUp } from "./fixture.js";
import type { RawRequest } from "./server.js";

type Body = Operation<{ readonly body: unknown }, unknown>["body"];

function sending(body: Body): Operation<{ readonly body: unknown }, unknown> {
  return {
    id: "send",
    method: "POST",
    path: "/send",
    ...(body && { body }),
    responses: { 200: json },
  };
}

async function sent(
  body: Body,
  value: unknown,
  options = {},
): Promise<RawRequest> {
  const { server, client } = await setUp(() => ({ body: {} }));
  await call(client, sending(body), { body: value }, options);
  return server.requests[0] as RawRequest;
}

describe("a body", () => {
  test.each<[string, Body, unknown, string, string]>([
    ["JSON", json, { a: [1, null] }, "application/json", '{"a":[1,null]}'],
    [
      "JSON of another type",
      { "application/merge-patch+json": json },
      { a: null },
      "application/merge-patch+json",
      '{"a":null}',
    ],
    ["null", json, null, "application/json", "null"],
    ["false", json, false, "application/json", "false"],
    ["text", text, "ä", "text/plain", "ä"],
    [
      "a Blob under a range",
      { "image/*": binary },
      new Blob(["x"], { type: "image/png" }),
      "image/png",
      "x",
    ],
    [
      "a Blob of a fixed type",
      binary,
      new Blob(["x"], { type: "image/png" }),
      "application/octet-stream",
      "x",
    ],
    [
      "a view of a buffer",
      binary,
      new Uint8Array([65, 66, 67, 68]).subarray(1, 3),
      "application/octet-stream",
      "BC",
    ],
    [
      "an ArrayBuffer",
      binary,
      new Uint8Array([65]).buffer,
      "application/octet-stream",
      "A",
    ],
    ["text as bytes", binary, "abc", "application/octet-stream", "abc"],
    [
      "a stream",
      binary,
      new Blob(["stream"]).stream(),
      "application/octet-stream",
      "stream",
    ],
    [
      "a function that gives a stream",
      { "*/*": binary },
      () => new Blob(["again"]).stream(),
      "application/octet-stream",
      "again",
    ],
  ])("%s", async (_title, codec, value, type, bytes) => {
    const request = await sent(codec, value);
    expect(request.headers["content-type"]).toBe(type);
    expect(request.body.toString()).toBe(bytes);
  });

  test("is of the media type that the caller chooses", async () => {
    const several = {
      "application/json": json,
      "text/csv": text,
      "image/*": binary,
    };
    const csv = await sent(several, "a,b", { contentType: "text/csv" });
    expect(csv.headers["content-type"]).toBe("text/csv");
    expect(csv.body.toString()).toBe("a,b");
    const image = await sent(several, "x", { contentType: "image/webp" });
    expect(image.headers["content-type"]).toBe("image/webp");
    const error = await rejection<UsageError>(
      sent(several, "x", { contentType: "video/mp4" }),
    );
    expect(error).toBeInstanceOf(UsageError);
    expect(error.place).toBe("contentType");
    expect(error.message).toBe(
      "send: contentType must be one of application/json,text/csv,image/*",
    );
  });

  test.each([
    ["text", text, { a: 1 }, "must be a string"],
    ["binary", binary, 1, "must be a Blob"],
    ["urlencoded", urlencoded, "a=1", "must be an object"],
    ["multipart", multipart, [1], "must be an object"],
  ])("that is no %s is refused", async (_title, codec, value, message) => {
    const error = await rejection<UsageError>(sent(codec, value));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain(`send: body ${message}`);
  });

  test("keeps its own Content-Type whatever the caller's headers say", async () => {
    const { server, client } = await setUp(() => ({ body: {} }), {
      headers: { "Content-Type": "application/json" },
    });
    await call(
      client,
      sending(multipart),
      { body: { a: "1" } },
      { headers: { "content-type": "application/json" } },
    );
    expect(server.requests[0]?.headers["content-type"]).toMatch(
      /^multipart\/form-data; boundary=/,
    );
  });
});

describe("urlencoded", () => {
  test.each<[string, BodyEntry, unknown, string]>([
    [
      "as browsers do",
      urlencoded,
      { a: "x y", b: "1+1=2&c", c: "ä*-._~" },
      "a=x+y&b=1%2B1%3D2%26c&c=%C3%A4*-._%7E",
    ],
    [
      "lists, objects, absent members",
      urlencoded,
      { a: [1, 2], b: { c: 1 }, d: undefined, e: null, f: "" },
      "a=1&a=2&b=%7B%22c%22%3A1%7D&f=",
    ],
    [
      "by encoding",
      [
        urlencoded,
        {
          encoding: {
            a: { codec: form },
            b: { codec: deepObject },
            c: { codec: pipes },
            d: { codec: formExploded },
          },
        },
      ],
      { a: [1, 2], b: { x: 1 }, c: ["y", "z"], d: { e: 1 } },
      "a=1,2&b%5Bx%5D=1&c=y%7Cz&e=1",
    ],
    ["URLSearchParams", urlencoded, new URLSearchParams({ a: "b c" }), "a=b+c"],
    [
      "what objects inherit is no encoding",
      [urlencoded, { encoding: {} }],
      { constructor: "1" },
      "constructor=1",
    ],
  ])("%s", async (_title, entry, value, bytes) => {
    const request = await sent(entry, value);
    expect(request.headers["content-type"]).toBe(
      "application/x-www-form-urlencoded",
    );
    expect(request.body.toString()).toBe(bytes);
  });
});

interface Part {
  readonly name: string;
  readonly data: string;
  readonly filename?: string;
  readonly mimeType: string;
}

/** The parts as busboy, a strict parser, reads them. */
async function parse(request: RawRequest): Promise<Part[]> {
  const parts: Part[] = [];
  const parser = busboy({ headers: request.headers });
  parser.on("field", (name, data, { mimeType }) => {
    parts.push({ name, data, mimeType });
  });
  parser.on("file", (name, file, { filename, mimeType }) => {
    const part = { name, data: "", filename, mimeType };
    parts.push(part);
    const chunks: Buffer[] = [];
    file.on("data", (chunk: Buffer) => chunks.push(chunk));
    file.on("end", () => {
      const data = Buffer.concat(chunks).toString();
      Object.assign(part, { data });
    });
  });
  parser.end(request.body);
  await once(parser, "close");
  return parts;
}

describe("multipart", () => {
  test("texts, numbers, JSON, lists and files", async () => {
    const request = await sent(multipart, {
      title: "Größe",
      count: 3,
      meta: { a: 1 },
      tags: ["x", "y"],
      none: undefined,
      files: [
        new File(["one"], "one.txt", { type: "text/plain" }),
        new File(["two"], 'a"b\r\n.bin'),
      ],
      blob: new Blob(["b"]),
      bytes: new Uint8Array([66]),
    });
    expect(await parse(request)).toEqual([
      { name: "title", data: "Größe", mimeType: "text/plain" },
      { name: "count", data: "3", mimeType: "text/plain" },
      { name: "meta", data: '{"a":1}', mimeType: "application/json" },
      { name: "tags", data: "x", mimeType: "text/plain" },
      { name: "tags", data: "y", mimeType: "text/plain" },
      {
        name: "files",
        data: "one",
        filename: "one.txt",
        mimeType: "text/plain",
      },
      {
        name: "files",
        data: "two",
        filename: "a%22b%0D%0A.bin",
        mimeType: "application/octet-stream",
      },
      {
        name: "blob",
        data: "b",
        filename: "blob",
        mimeType: "application/octet-stream",
      },
      {
        name: "bytes",
        data: "B",
        filename: "blob",
        mimeType: "application/octet-stream",
      },
    ]);
    expect(Number(request.headers["content-length"])).toBe(request.body.length);
  });

  test("types and headers of parts by encoding, and by the caller", async () => {
    const request = await sent(
      [
        multipart,
        {
          encoding: {
            meta: { contentType: "application/json" },
            list: { contentType: "application/json" },
            xml: { contentType: "text/xml", headers: { "X-Kind": "invoice" } },
            image: { contentType: "image/png, image/jpeg" },
          },
        },
      ],
      {
        meta: "text as JSON",
        list: [1, { a: 2 }],
        xml: "<a/>",
        image: { data: new Blob(["p"]), filename: "p.png" },
        own: {
          data: new Blob(["o"]),
          filename: "o.bin",
          contentType: "application/x-own",
          headers: { "X-Id": "7" },
        },
      },
    );
    const raw = request.body.toString();
    expect(raw).toContain(
      'name="meta"\r\nContent-Type: application/json\r\n\r\n"text as JSON"\r\n',
    );
    expect(raw).toContain(
      'name="list"\r\nContent-Type: application/json\r\n\r\n{"a":2}\r\n',
    );
    expect(raw).toContain(
      'name="xml"\r\nContent-Type: text/xml\r\nX-Kind: invoice\r\n\r\n<a/>\r\n',
    );
    expect(raw).toContain(
      'name="image"; filename="p.png"\r\nContent-Type: image/png\r\n',
    );
    expect(raw).toContain(
      "Content-Type: application/x-own\r\nX-Id: 7\r\n\r\no\r\n",
    );
    expect(await parse(request)).toHaveLength(6);
  });

  test("a streamed file reaches a strict parser intact, and only once", async () => {
    const size = 3_000_000;
    const { server, client } = await setUp((_request, _response, index) =>
      index === 0 ? 503 : { body: {} },
    );
    const bytes = (): ReadableStream<Uint8Array> => {
      let left = size;
      return new ReadableStream({
        pull(controller) {
          const next = Math.min(left, 65_536);
          controller.enqueue(new Uint8Array(next).fill(97 + (left % 26)));
          left -= next;
          if (left === 0) controller.close();
        },
      });
    };
    const once = { file: { data: bytes(), filename: "big.bin" }, note: "n" };
    await rejection(call(client, sending(multipart), { body: once }));
    expect(server.requests).toHaveLength(1);
    const again = { file: { data: bytes, filename: "big.bin" }, note: "n" };
    await call(client, sending(multipart), {
      body: again,
    });
    const parts = await parse(server.requests[1] as RawRequest);
    expect(parts.map(({ name, data }) => [name, data.length])).toEqual([
      ["file", size],
      ["note", 1],
    ]);
    const want = await new Response(bytes()).text();
    expect(parts[0]?.data === want).toBe(true);
  });

  test("is sent anew after a failure, its function asked again", async () => {
    let opened = 0;
    const { server, client } = await setUp((_request, _response, index) =>
      index === 0 ? 503 : { body: {} },
    );
    const data = (): ReadableStream<Uint8Array> => {
      opened += 1;
      return new Blob(["x"]).stream() as ReadableStream<Uint8Array>;
    };
    await call(client, sending(multipart), { body: { file: { data } } });
    expect(opened).toBe(2);
    for (const request of server.requests)
      expect((await parse(request))[0]?.data).toBe("x");
  });

  test("names and headers never break out of their line", async () => {
    const request = await sent(multipart, {
      'a"\r\nX-Evil: 1\r\n\r\nb': "1",
    });
    const raw = request.body.toString();
    expect(raw).toContain('name="a%22%0D%0AX-Evil: 1%0D%0A%0D%0Ab"\r\n');
    const error = await rejection(
      sent(multipart, {
        a: { data: new Blob([]), contentType: "text/plain\r\nX-Evil: 1" },
      }),
    );
    expect(error).toBeInstanceOf(UsageError);
  });

  test("FormData is sent as it is", async () => {
    const data = new FormData();
    data.append("a", "1");
    const request = await sent(multipart, data);
    expect(await parse(request)).toEqual([
      { name: "a", data: "1", mimeType: "text/plain" },
    ]);
  });

  test("React Native's own files go into its own FormData", async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
    Object.defineProperty(globalThis, "navigator", {
      value: { product: "ReactNative" },
      configurable: true,
    });
    try {
      const file = { uri: "file:///a.png", name: "a.png", type: "image/png" };
      const appended: unknown[] = [];
      const real = globalThis.FormData;
      class NativeFormData {
        append(name: string, value: unknown): void {
          appended.push([name, value]);
        }
      }
      globalThis.FormData = NativeFormData as unknown as typeof FormData;
      const written = multipart.write(
        { file, meta: { a: 1 }, n: 1 },
        "multipart/form-data",
        {},
      );
      globalThis.FormData = real;
      expect(written.body).toBeInstanceOf(NativeFormData);
      expect(written.contentType).toBeUndefined();
      expect(appended).toEqual([
        ["file", file],
        ["meta", '{"a":1}'],
        ["n", "1"],
      ]);
    } finally {
      if (before) Object.defineProperty(globalThis, "navigator", before);
      else delete (globalThis as { navigator?: unknown }).navigator;
    }
  });
});

describe("a streamed download", () => {
  const download: Operation<NoInput, ReadableStream<Uint8Array>> = {
    id: "download",
    method: "GET",
    path: "/file",
    responses: { 200: stream },
  };

  test("comes as it comes, outlives the timeout, and ends with the caller's signal", async () => {
    const { server, client } = await setUp(async (_request, response) => {
      response.writeHead(200);
      for (let index = 0; index < 5; index++) {
        response.write(`part ${index}`);
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
      if (server.requests.length === 1) response.end();
      return undefined;
    });
    const whole = await call(
      client,
      download,
      {},
      { timeoutMs: 500, retries: 0 },
    );
    expect(await new Response(whole).text()).toBe(
      "part 0part 1part 2part 3part 4",
    );
    const controller = new AbortController();
    const { signal } = controller;
    const broken = await call(
      client,
      download,
      {},
      { signal, timeoutMs: 500, retries: 0 },
    );
    const reader = broken.getReader();
    await reader.read();
    controller.abort();
    const error = await rejection(
      (async () => {
        for (;;) if ((await reader.read()).done) return;
      })(),
    );
    expect(error).toBeInstanceOf(AbortError);
    await expect.poll(() => server.requests[1]?.isOpen()).toBe(false);
  });

  test("is given up by cancelling it", async () => {
    const { server, client } = await setUp((_request, response) => {
      response.writeHead(200);
      response.write("x");
      return undefined;
    });
    const body = await call(client, download);
    await body.cancel();
    await expect.poll(() => server.requests[0]?.isOpen()).toBe(false);
  });

  test("of nothing is empty", async () => {
    const { client } = await setUp(() => 200);
    expect(await new Response(await call(client, download)).text()).toBe("");
  });
});

test("a body on GET is sent by a transport that can", async () => {
  const { server, client } = await setUp(() => ({ body: {} }), {
    fetch: (url, init) =>
      new Promise((resolve, reject) => {
        const request = httpRequest(url, {
          method: init.method ?? "GET",
          headers: {
            ...(init.headers as Record<string, string>),
            "content-length": (init.body as string).length,
          },
        });
        request.on("error", reject);
        request.on("response", (answer) => {
          answer.resume();
          resolve(Response.json({}));
        });
        request.end(init.body as string);
      }),
  });
  const operation = { ...sending(json), method: "GET" };
  await call(client, operation, { body: { filter: 1 } });
  expect(server.requests[0]?.method).toBe("GET");
  expect(server.requests[0]?.body.toString()).toBe('{"filter":1}');
});
