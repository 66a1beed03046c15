import { describe, expect, test } from "vitest";
import { apiKey } from "../../runtime/typescript/auth.js";
import { binary } from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import { innerScope } from "../../runtime/typescript/scope.js";
import { type ApiError, UsageError } from "../../runtime/typescript/errors.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import {
  inCookie,
  inHeader,
  inQuery,
} from "../../runtime/typescript/security.js";
import { create, get, rejection, setUp } from "./fixture.js";

const everywhere = [
  apiKey({ id: "h", name: "ApiKey", place: inHeader }, "s3cr3t-h"),
  apiKey({ id: "q", name: "key", place: inQuery }, "s3cr3t-q"),
  apiKey({ id: "c", name: "sid", place: inCookie }, "s3cr3t-c"),
];
const security = [everywhere.map(({ scheme }) => scheme)];

describe("a redirect", () => {
  test("on the same origin is followed with everything", async () => {
    const { server, client } = await setUp(
      ({ url }) =>
        url.startsWith("/v1/things/old")
          ? { status: 307, headers: { location: "../things/new" } }
          : { body: { uid: "new" } },
      { auth: apiKey({ id: "h", name: "ApiKey", place: inHeader }, "k") },
    );
    expect(await call(client, get, { uid: "old" })).toEqual({ uid: "new" });
    expect(server.requests[1]?.url).toBe("/v1/things/new");
    expect(server.requests[1]?.headers["apikey"]).toBe("k");
  });

  test("to another origin takes no credential, scope or header of the caller's along", async () => {
    const other = await setUp(() => ({ body: "file" }));
    const { server, client } = await setUp(
      () => ({ status: 302, headers: { location: `${other.server.url}/f` } }),
      {
        auth: everywhere,
        security,
        headers: { "x-tenant": "s3cr3t-t" },
        scope: innerScope("project", "ProjectUid", "s3cr3t-p"),
      },
    );
    const download: Operation<{ readonly uid: string }, Blob> = {
      id: "download",
      method: "GET",
      path: "/v1/things/{uid}",
      ...(get.parameters && { parameters: get.parameters }),
      responses: { 200: binary },
    };
    const file = await call(client, download, { uid: "u" });
    expect(await file.text()).toBe("file");
    expect(server.requests[0]?.headers["apikey"]).toBe("s3cr3t-h");
    const [request] = other.server.requests;
    expect(request?.url).toBe("/f");
    expect(request?.rawHeaders.join()).not.toContain("s3cr3t");
    expect(request?.headers.accept).toBe("application/octet-stream");
  });

  test("to another origin is not followed with a body", async () => {
    const other = await setUp(() => 200);
    const { client } = await setUp(() => ({
      status: 307,
      headers: { location: `${other.server.url}/` },
    }));
    const error = await rejection<ApiError>(
      call(client, create, { body: { uid: "u" } }),
    );
    expect(error.status).toBe(307);
    expect(other.server.requests).toHaveLength(0);
  });

  test("back to the first origin does not bring credentials back", async () => {
    let first = "";
    const other = await setUp(() => ({
      status: 302,
      headers: { location: `${first}/v1/things/back` },
    }));
    const { server, client } = await setUp(
      ({ url }) =>
        url.includes("back")
          ? { body: { uid: "u" } }
          : { status: 302, headers: { location: other.server.url } },
      { auth: everywhere, security },
    );
    first = server.url;
    await call(client, get, { uid: "u" });
    expect(server.requests[1]?.rawHeaders.join()).not.toContain("s3cr3t");
  });

  test.each([
    [301, "POST", "GET"],
    [302, "POST", "GET"],
    [303, "POST", "GET"],
    [303, "PUT", "GET"],
    [307, "POST", "POST"],
    [308, "PUT", "PUT"],
    [301, "PUT", "PUT"],
  ])("%i turns %s into %s", async (status, method, want) => {
    const { server, client } = await setUp((_request, _response, index) =>
      index === 0
        ? { status, headers: { location: "/other" } }
        : { status: 201, body: { uid: "u" } },
    );
    await call(client, { ...create, method }, { body: { uid: "b" } });
    const request = server.requests[1];
    expect(request?.method).toBe(want);
    expect(request?.body.toString()).toBe(want === "GET" ? "" : '{"uid":"b"}');
    expect(request?.headers["content-type"]).toBe(
      want === "GET" ? undefined : "application/json",
    );
  });

  test("without end is an error", async () => {
    const { server, client } = await setUp(() => ({
      status: 302,
      headers: { location: "/v1/things/again" },
    }));
    const error = await rejection<ApiError>(call(client, get, { uid: "u" }));
    expect(error.status).toBe(302);
    expect(server.requests).toHaveLength(11);
  });

  test.each(["file:///etc/passwd", "javascript:alert(1)", "data:,x"])(
    "to %s is not followed",
    async (location) => {
      const { server, client } = await setUp(() => ({
        status: 302,
        headers: { location },
      }));
      const error = await rejection<ApiError>(call(client, get, { uid: "u" }));
      expect(error.status).toBe(302);
      expect(server.requests).toHaveLength(1);
    },
  );

  test("to nowhere is an error of the status", async () => {
    const { client } = await setUp(() => ({
      status: 302,
      headers: { location: "http://[" },
    }));
    const error = await rejection<ApiError>(call(client, get, { uid: "u" }));
    expect(error.status).toBe(302);
  });

  test("that the platform hides is a UsageError that says what to do", async () => {
    const hidden = new Response(null);
    Object.defineProperty(hidden, "type", { value: "opaqueredirect" });
    Object.defineProperty(hidden, "status", { value: 0 });
    const { client } = await setUp(() => 200, {
      fetch: () => Promise.resolve(hidden),
    });
    const error = await rejection(call(client, get, { uid: "u" }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain('redirect: "follow"');
  });
});
