import { describe, expect, it } from "vitest";
import type { Conventions } from "../../generator/config/config.js";
import {
  PathPattern,
  segmentsOf,
} from "../../generator/enrich/path-pattern.js";
import { byMaturity } from "../../generator/enrich/versions.js";
import { camelCase } from "../../generator/names/index.js";
import type { Resource } from "../../generator/model/index.js";
import { api, callNames, enriched, json, operationOf } from "./support.js";

describe("path patterns", () => {
  it.each([
    ["/v1/users", "/v1/users", "/v1/users"],
    ["/v1/users", "/v1/users/", "/v1/users"],
    ["/v1/users", "/v1/users/{uid}", null],
    ["/v1/users/**", "/v1/users", "/v1/users"],
    ["/v1/users/**", "/v1/users/{uid}/roles", "/v1/users"],
    ["/v1/users/**", "/v1/usersettings", null],
    ["/v1/*/**", "/v1/users/{uid}", "/v1/users"],
    ["/v1/*/**", "/v1", null],
    ["/v1/*/assets/**", "/v1/{uid}/assets/x", "/v1/*/assets"],
    ["/v1/{any}/assets", "/v1/{uid}/assets", "/v1/*/assets"],
    ["/v1/{any}/assets", "/v1/users/assets", null],
    ["/**", "/v1/users", "/"],
  ])("%s on %s: %s", (pattern, path, key) => {
    expect(new PathPattern(pattern).match(segmentsOf(path))?.key ?? null).toBe(
      key,
    );
  });
});

describe("versions", () => {
  it("are sorted newest stable first", () => {
    expect(
      ["v1", "v2beta1", "v1alpha1", "v2", "v10", "v3rc1", "v1.2"].sort(
        byMaturity,
      ),
    ).toEqual(["v10", "v2", "v1.2", "v1", "v3rc1", "v2beta1", "v1alpha1"]);
  });

  const description = api({
    "GET /v1/pets/{id}": {
      operationId: "a",
      responses: { 200: json({ type: "object" }) },
    },
    "GET /v1beta1/pets/{id}": {
      operationId: "b",
      responses: { 200: json({ type: "object" }) },
    },
    "GET /health": { operationId: "c" },
  });

  it("are no segment of a name: each has a tree of its own", () => {
    const { document, names } = enriched(description);
    expect(document.versions).toEqual(["v1", "v1beta1"]);
    expect(callNames(document)).toEqual({
      a: "pets.get",
      b: "pets.get",
      c: "health.get",
    });
    const shown = ({ path, version }: Resource) =>
      `${version} ${path.map(({ words }) => camelCase(words)).join(".")}`;
    expect(document.resources.map(shown)).toEqual([
      "null health",
      "v1 pets",
      "v1beta1 pets",
    ]);
    expect([...names.operations.keys()].sort()).toEqual([
      "unversioned",
      "v1",
      "v1beta1",
      "webhooks",
    ]);
  });

  it("are left while the name stays, where it is free", () => {
    const before = enriched(
      api({ "POST /v1alpha1/pets/search": { operationId: "find" } }),
      {
        conventions: { naming: { operations: { find: "pets.lookFor" } } },
      },
    );
    const after = enriched(
      api({ "POST /v1/pets/search": { operationId: "find" } }),
      { names: before.names },
    );
    expect(callNames(after.document)).toEqual({ find: "pets.lookFor" });
  });
});

describe("operations that were given a name", () => {
  const first = enriched(api({ "GET /pets/validate": { operationId: "a" } }));

  it("keep it, and no namespace opens where their method stands", () => {
    const next = enriched(
      api({
        "GET /pets/validate": { operationId: "a" },
        "POST /pets/validate/{kind}": { operationId: "b" },
        "GET /pets/validate/{kind}/log": {
          operationId: "c",
          responses: { 200: json({}) },
        },
      }),
      { names: first.names },
    );
    expect(callNames(next.document)).toEqual({
      a: "pets.validate",
      b: "pets.validateByKind",
      c: "pets.validateLog",
    });
  });

  it("keep it against the configuration, which is said", () => {
    const next = enriched(api({ "GET /pets/validate": { operationId: "a" } }), {
      names: first.names,
      conventions: { naming: { operations: { a: "pets.check", zz: "x.y" } } },
    });
    expect(callNames(next.document)).toEqual({ a: "pets.validate" });
    expect(next.diagnostics.map(({ code }) => code)).toEqual([
      "name/unmatched-override",
      "name/override-kept",
    ]);
  });

  it("keep the spelling of their namespaces", () => {
    const before = enriched(
      api({ "GET /cloudwatch/{id}": { operationId: "a" } }),
    );
    const after = enriched(
      api({
        "GET /cloudwatch/{id}": { operationId: "a" },
        "GET /cloudwatch/{id}/logs": { operationId: "CloudWatchLogs" },
      }),
      { names: before.names },
    );
    expect(callNames(after.document)["CloudWatchLogs"]).toMatch(
      /^cloudwatch\./,
    );
  });

  it("are found by method and path where there is no operationId", () => {
    const before = enriched(api({ "GET /pets/{id}": {} }));
    const { names } = enriched(api({ "GET /pets/{petId}": {} }), {
      names: before.names,
    });
    expect([...names.operations.get("unversioned")!]).toEqual([
      ["GET /pets/{}", "pets.get"],
    ]);
  });
});

describe("webhooks", () => {
  it("have names of their own, which are kept", () => {
    const hook = { post: { responses: { 200: { description: "OK" } } } };
    const description = (webhooks: Record<string, typeof hook>) =>
      api({}, {}, { webhooks });
    const first = enriched(description({ "new-pet": hook }));
    const next = enriched(description({ "new-pet": hook, NewPet: hook }), {
      names: first.names,
    });
    const names = next.document.webhooks.map(({ path, name }) => [
      path,
      camelCase(name.method.words),
      name.namespace,
    ]);
    expect(
      Object.fromEntries(names.map(([path, name]) => [path, name])),
    ).toEqual({ "new-pet": "newPet", NewPet: "newPet2" });
  });
});

describe("callbacks", () => {
  const asking = (id: string, operationId?: string) => ({
    operationId: id,
    callbacks: {
      done: {
        "{$url}": {
          post: { ...(operationId ? { operationId } : {}), responses: {} },
        },
      },
    },
  });
  const namesOf = ({ document }: ReturnType<typeof enriched>) =>
    Object.fromEntries(
      document.webhooks.map(({ id, name }) => [
        id,
        camelCase(name.method.words),
      ]),
    );

  it("are named after their key, then by operationId, then after who asks; names are kept", () => {
    const first = enriched(api({ "POST /toys": asking("b") }));
    expect(namesOf(first)).toEqual({ "b done POST {$url}": "done" });
    const next = enriched(
      api({
        "POST /pets": asking("a"),
        "POST /toys": asking("b"),
        "POST /cats": asking("c", "onCatDone"),
      }),
      { names: first.names },
    );
    expect(namesOf(next)).toEqual({
      "a done POST {$url}": "petsCreateDone",
      "b done POST {$url}": "done",
      onCatDone: "onCatDone",
    });
    expect([...next.names.operations.get("callbacks")!.keys()]).toHaveLength(3);
  });
});

describe("links", () => {
  it("are named after their key, told apart by status, and kept", () => {
    const to = (...statuses: string[]) =>
      api({
        "GET /pets/{id}": {
          operationId: "a",
          responses: Object.fromEntries(
            statuses.map((status) => [
              status,
              {
                description: "OK",
                links: {
                  "the-pet": { operationId: "a", parameters: { id: "1" } },
                },
              },
            ]),
          ),
        },
      });
    const first = enriched(to("201"));
    const { names } = enriched(to("200", "201"), { names: first.names });
    expect([...names.operations.get("links")!]).toEqual([
      ["a 201 the-pet", "pets.get.thePet"],
      ["a 200 the-pet", "pets.get.thePet2"],
    ]);
  });
});

describe("authentication", () => {
  const schemes = {
    components: {
      securitySchemes: {
        Key: { type: "apiKey", in: "header", name: "K" },
        Token: { type: "http", scheme: "bearer" },
      },
    },
  };
  const operations = {
    "GET /pets": { operationId: "a" },
    "GET /toys": { operationId: "b", security: [{ Token: [] }] },
    "GET /auth/login": { operationId: "c", security: [{ Token: [] }] },
    "GET /auth/org/{id}": { operationId: "d" },
    "GET /free": { operationId: "e", security: [] },
  };
  const ids = (auth: Conventions["auth"]) => {
    const result = enriched(api(operations, {}, schemes), {
      conventions: { auth: auth! },
    });
    const security = Object.fromEntries(
      result.document.operations.map(({ id, security }) => [
        id,
        security?.map(({ schemes }) => schemes.map(({ id }) => id).join("+")),
      ]),
    );
    return { ...result, security };
  };

  it("is the default where nothing is stated, and none where it is public", () => {
    const { security, document } = ids({
      default: [["Key"], ["Token", "Key"]],
      public: ["c", "/auth/org/*"],
    });
    expect(security).toEqual({
      a: ["Key", "Key+Token"],
      b: ["Token"],
      c: [],
      d: [],
      e: [],
    });
    expect(document.security).toHaveLength(2);
  });

  it("names schemes that the description declares", () => {
    const { security, diagnostics } = ids({ default: [["Nope"]] });
    expect(security["a"]).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "operation/configured-scheme-unknown",
    ]);
  });
});

describe("scope, limits and errors", () => {
  const description = api(
    {
      "GET /tenants/{id}": { operationId: "a" },
      "POST /tenants/{id}": { operationId: "b" },
      "GET /pets": { operationId: "c" },
    },
    { Problem: { type: "object" } },
  );

  it("scopes by the first rule", () => {
    const evidence = "said so";
    const { document } = enriched(description, {
      conventions: {
        scope: {
          outer: "tenant",
          inner: "project",
          header: "P",
          rules: [
            {
              paths: ["/tenants/**"],
              methods: ["POST"],
              scope: "both",
              evidence,
            },
            { paths: ["/tenants/**"], scope: "outer", evidence },
          ],
        },
      },
    });
    expect(document.operations.map(({ scope }) => scope)).toEqual([
      "outer",
      "both",
      "both",
    ]);
    expect(document.scopes).toEqual({
      outer: "tenant",
      inner: "project",
      header: "P",
    });
  });

  it("limits by the most exact pattern, whatever the order", () => {
    const limits = [
      { paths: ["/**"], perSecond: 1, burst: 1 },
      { paths: ["/tenants/{id}"], perSecond: 3, burst: 3 },
      { paths: ["/tenants/**"], perSecond: 2, burst: 2 },
    ];
    for (const rateLimits of [limits, [...limits].reverse()]) {
      const { document } = enriched(description, {
        conventions: { rateLimits },
      });
      expect(operationOf(document, "a").rateLimit).toEqual({
        key: "/tenants/*",
        perSecond: 3,
        burst: 3,
      });
      expect(operationOf(document, "c").rateLimit).toEqual({
        key: "/",
        perSecond: 1,
        burst: 1,
      });
    }
  });

  it("takes the error schema, if there is one", () => {
    const errors = { schema: "Problem", statuses: ["4XX"], code: "/code" };
    expect(
      enriched(description, { conventions: { errors } }).document.errors,
    ).toEqual({
      schema: "Problem",
      statuses: ["4XX"],
      codePointer: "/code",
      messagePointer: null,
    });
    const { document, diagnostics } = enriched(description, {
      conventions: { errors: { ...errors, schema: "x" } },
    });
    expect(document.errors).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "operation/error-schema-unknown",
    ]);
  });

  it("leaves all alone without conventions", () => {
    const { document, diagnostics } = enriched(description);
    expect(
      document.operations.every(
        ({ security, rateLimit, scope }) =>
          security === null && rateLimit === null && scope === "both",
      ),
    ).toBe(true);
    expect([document.errors, document.scopes, diagnostics]).toEqual([
      null,
      null,
      [],
    ]);
  });
});
