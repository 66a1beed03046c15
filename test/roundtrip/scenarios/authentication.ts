import { describe, expect, test, vi } from "vitest";
import { TOKEN_LIFETIME_MS } from "../../../examples/quickstart/server/index.js";
import type { Fixture } from "../support/fixture.js";

/** Credentials, scope. */
export function authentication(at: Fixture): void {
  describe("authentication", () => {
    test("by API key: one header, nothing else", async () => {
      const palette = await at.connect();
      await at.sdk.call(palette, "v1UsersList");
      expect(at.server.requests).toMatchObject([
        {
          method: "GET",
          path: "/v1/users",
          authentication: "ApiKey",
          status: 200,
        },
      ]);
    });

    test("by password: one login serves many calls, and goes without credentials", async () => {
      const palette = await at.logIn();
      for (let n = 0; n < 3; n++) await at.sdk.call(palette, "v1UsersList");
      expect(at.server.requests.map(({ path }) => path)).toEqual([
        "/v1/auth/authenticate",
        "/v1/users",
        "/v1/users",
        "/v1/users",
      ]);
      expect(at.server.requests[0]?.authentication).toBe("none");
    });

    test("20 parallel first calls make one login", async () => {
      const palette = await at.logIn();
      await Promise.all(
        Array.from({ length: 20 }, () => at.sdk.call(palette, "v1UsersList")),
      );
      expect(at.asked("/v1/auth/authenticate")).toBe(1);
      expect(at.asked("/v1/users")).toBe(20);
    });

    test("20 parallel 401s make one refresh, and every call succeeds", async () => {
      const palette = await at.logIn();
      await at.sdk.call(palette, "v1UsersList");
      at.server.retireTokens();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => at.sdk.call(palette, "v1UsersList")),
      );
      expect(answers).toHaveLength(20);
      expect(
        at.server.requests.filter(({ status }) => status === 401),
      ).toHaveLength(20);
      expect(at.asked("/v1/auth/refresh/")).toBe(1);
      expect(at.asked("/v1/auth/authenticate")).toBe(1);
    });

    test("a token is renewed before its 15 minutes are over", async () => {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 1, 1) });
      const palette = await at.logIn();
      await at.sdk.call(palette, "v1UsersList");
      vi.setSystemTime(Date.now() + TOKEN_LIFETIME_MS - 1000);
      await at.sdk.call(palette, "v1UsersList");
      expect(at.server.requests.map(({ status }) => status)).toEqual([
        200, 200, 200, 200,
      ]);
      expect(at.asked("/v1/auth/refresh/")).toBe(1);
    });

    test("after the token has ended, the client logs in again", async () => {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 1, 1) });
      const palette = await at.logIn();
      await at.sdk.call(palette, "v1UsersList");
      vi.setSystemTime(Date.now() + TOKEN_LIFETIME_MS);
      await at.sdk.call(palette, "v1UsersList");
      expect(at.asked("/v1/auth/authenticate")).toBe(2);
    });

    test("a wrong password is an UnauthorizedError, tried once", async () => {
      const palette = await at.logIn("wrong");
      await expect(at.sdk.call(palette, "v1UsersList")).rejects.toMatchObject({
        status: 401,
        code: "InvalidCredentials",
      });
      expect(at.server.requests).toHaveLength(1);
    });
  });

  describe("scope", () => {
    test("project(uid) sends ProjectUid; the client it came from does not", async () => {
      const palette = await at.connect();
      await at.sdk.call(
        palette.project(at.server.project),
        "v1CloudAccountsMaasList",
      );
      await at.sdk.call(palette, "v1CloudAccountsMaasList");
      expect(at.server.requests.map(({ project }) => project)).toEqual([
        at.server.project,
        null,
      ]);
    });
  });
}
