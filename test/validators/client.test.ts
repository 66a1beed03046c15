import { describe, expect, it } from "vitest";
import { ValidationError } from "../../runtime/typescript/callErrors.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import { createValidation } from "../../runtime/typescript/validation/client.js";
import { objectWith } from "../../runtime/typescript/validation/index.js";

const named = objectWith(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    typeof (value as { name?: unknown }).name === "string",
  (o, e) => {
    e.string(o["name"], "/name", true);
  },
);
const operation: Operation<unknown, unknown> = {
  id: "create",
  method: "POST",
  path: "/v1/things/{uid}",
  responses: {},
};
const hooks = createValidation(
  { requests: true, responses: true },
  {
    "/v1/things": [
      () =>
        Promise.resolve({
          operations: { create: { body: named, responses: { "2XX": named } } },
        }),
    ],
  },
);

describe("validation of a client", () => {
  it("lets what is as described pass", async () => {
    await hooks.onInput?.(operation, { body: { name: "a", more: 1 } });
    const response = new Response(null, { status: 201 });
    expect(
      await hooks.onOutput?.(operation, { name: "a" }, response),
    ).toBeUndefined();
  });

  it("names operation and place of a wrong input", async () => {
    const call = async (): Promise<void> =>
      hooks.onInput?.(operation, { body: { name: 5 } });
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      operation: "create",
      message:
        "create: the input is not as described: /body/name expected string, got number",
      issues: [{ path: "/body/name", message: "expected string, got number" }],
    });
  });

  it("names operation and place of a wrong output", async () => {
    const response = new Response(null, { status: 200 });
    const call = async (): Promise<unknown> =>
      hooks.onOutput?.(operation, {}, response);
    await expect(call()).rejects.toThrow(
      "create: the body of 200 is not as described: /name is required",
    );
  });

  it("lets operations without validators pass", async () => {
    await hooks.onInput?.(
      { ...operation, id: "other", path: "/v1/other" },
      { body: 5 },
    );
  });
});
