import { expect, test } from "vitest";
import { call } from "../../runtime/typescript/call.js";
import { UsageError } from "../../runtime/typescript/errors.js";
import { empty, json } from "../../runtime/typescript/bodies.js";
import type { NoInput, Operation } from "../../runtime/typescript/operation.js";
import { innerScope, outerScope } from "../../runtime/typescript/scope.js";
import { get, rejection, setUp } from "./fixture.js";

const inner: Operation<NoInput, void, unknown, "inner"> = {
  id: "projectOnly",
  method: "GET",
  path: "/v1/inner",
  responses: { 200: empty },
  scope: "inner",
};

const outer: Operation<NoInput, unknown, unknown, "outer"> = {
  id: "tenantOnly",
  method: "GET",
  path: "/v1/outer",
  responses: { 200: json },
  scope: "outer",
};

test("a scope is a header on a derived client; the other stays as it was", async () => {
  const { server, client } = await setUp(() => ({ body: {} }));
  const tenant = client.with({ scope: outerScope("tenant") });
  const project = client.with({
    scope: innerScope("project", "ProjectUid", "p1"),
  });
  const other = project.with({
    scope: innerScope("project", "ProjectUid", "p2"),
  });
  for (const each of [tenant, project, other, project.with({ scope: null })])
    await call(each, get, { uid: "u" });
  await call(project, inner);
  await call(tenant, outer);
  expect(server.requests.map(({ headers }) => headers["projectuid"])).toEqual([
    undefined,
    "p1",
    "p2",
    undefined,
    "p1",
    undefined,
  ]);
});

test("an operation of the other scope does not compile, and is a UsageError", async () => {
  const { server, client } = await setUp(() => ({ body: {} }));
  const tenant = client.with({ scope: outerScope("tenant") });
  const project = client.with({
    scope: innerScope("project", "ProjectUid", "p1"),
  });
  // @ts-expect-error: the client is in the tenant's scope
  const first = await rejection<UsageError>(call(tenant, inner));
  expect(first).toBeInstanceOf(UsageError);
  expect(first.message).toBe("projectOnly: scope must be inner");
  expect(first.place).toBe("scope");
  // @ts-expect-error: the client is in a project's scope
  const second = await rejection(call(project, outer));
  expect(second.message).toBe("tenantOnly: scope must be outer");
  const third = await rejection(call(client, inner));
  expect(third.message).toBe("projectOnly: scope must be inner");
  expect(server.requests).toHaveLength(0);
});

test("scopes that know how the other one is got say so", async () => {
  const { client } = await setUp(() => ({ body: {} }), {
    scope: outerScope("tenant", "project(id)"),
  });
  const project = client.with({
    scope: innerScope("project", "ProjectUid", "p1", "tenant()"),
  });
  // @ts-expect-error: the client is in a project's scope
  const first = await rejection(call(project, outer));
  expect(first.message).toBe(
    "tenantOnly: scope must be outer (this client is in a project; use tenant())",
  );
  const second = await rejection(call(client, inner));
  expect(second.message).toBe(
    "projectOnly: scope must be inner (this client is in the tenant; use project(id))",
  );
});

test("without a scope a request is an outer one", async () => {
  const { server, client } = await setUp(() => ({ body: {} }));
  await call(client, outer);
  expect(server.requests).toHaveLength(1);
});
