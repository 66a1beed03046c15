import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../generator/model/index.js";
import { api, callNames, enriched, json, ref } from "../support.js";

/** Calls with an operationId each → names. */
function named(
  calls: readonly (readonly [call: string, id: string, JsonObject?])[],
  conventions = {},
): Record<string, string> {
  const operations = Object.fromEntries(
    calls.map(([call, operationId, more]) => [call, { operationId, ...more }]),
  );
  const schemas = {
    Pets: {
      type: "object",
      properties: { items: { type: "array", items: { type: "string" } } },
    },
    Regions: {
      type: "object",
      properties: { regions: { type: "array", items: { type: "string" } } },
    },
    Pet: { type: "object", properties: { name: { type: "string" } } },
  };
  return callNames(
    enriched(api(operations, schemas), { conventions }).document,
  );
}

const list = { responses: { 200: json(ref("Pets")) } };
const one = { responses: { 200: json(ref("Pet")) } };
const created = { responses: { 201: json(ref("Pet")) } };

describe("rule 1: the root", () => {
  it.each([
    ["the version is no segment", "GET /v1/pets", "pets.list"],
    ["carriers before it neither", "GET /api/v2beta1/pets", "pets.list"],
    ["nor without a version", "GET /rest/pets", "pets.list"],
    [
      "the first static segment, after a parameter",
      "GET /{tenant}/pets",
      "pets.list",
    ],
    ["a segment called like a version, alone", "GET /v1", "root.list"],
    ["nothing static", "GET /", "root.list"],
    ["a trailing slash", "GET /pets/", "pets.list"],
    ["a custom verb", "POST /pets/{id}:feed", "pets.createFeed"],
    ["a key in parentheses", "GET /Pets({id})", "pets.list"],
  ])("%s", (_, call, name) => {
    const more = call.startsWith("GET") ? list : {};
    expect(named([[call, "x", more]])).toEqual({ x: name });
  });

  it("has an alias, dotted or not", () => {
    const calls = [
      ["GET /spectropets", "a", list],
      ["GET /cats", "b", list],
    ] as const;
    const aliases = { spectropets: "pets", cats: "animals.cats" };
    expect(named(calls, { naming: { aliases } })).toEqual({
      a: "pets.list",
      b: "animals.cats.list",
    });
  });
});

describe("rule 2: glued segments", () => {
  it("are split as the operationIds spell them, most frequent first", () => {
    expect(
      named([
        ["GET /clouds/{id}/instancetypes", "V1AwsInstanceTypes", one],
        ["GET /clouds/{id}/keypairs", "V1AwsKeypairsGet", one],
        ["POST /clouds/{id}/keypairs", "V1AwsKeypairCreate", created],
        ["GET /clouds/{id}/kmskeys", "V1AwsKmsKeys", one],
      ]),
    ).toMatchObject({
      V1AwsInstanceTypes: "clouds.getInstanceTypes",
      V1AwsKmsKeys: "clouds.getKmsKeys",
      V1AwsKeypairsGet: "clouds.getKeypairs",
    });
  });

  it("stay whole when they are action words", () => {
    expect(named([["POST /mails/{id}/resend", "v1MailReSend"]])).toEqual({
      v1MailReSend: "mails.resend",
    });
  });
});

describe("rule 3: namespaces", () => {
  it("open where a parameter follows, somewhere", () => {
    expect(
      named([
        ["GET /clusters/{uid}/vms", "a", list],
        ["GET /clusters/{uid}/vms/{name}", "b", one],
        ["PUT /clusters/{uid}/vms/{name}/start", "c"],
      ]),
    ).toEqual({
      a: "clusters.vms.list",
      b: "clusters.vms.get",
      c: "clusters.vms.start",
    });
  });

  it("open with three operations, unless the segment acts", () => {
    expect(
      named([
        ["GET /users/{uid}/roles", "a", one],
        ["PUT /users/{uid}/roles", "b"],
        ["GET /users/{uid}/keys", "c", one],
        ["PUT /users/{uid}/keys", "d"],
        ["DELETE /users/{uid}/keys", "e"],
        ["GET /users/validate/name", "f"],
        ["GET /users/validate/mail", "g"],
        ["GET /users/validate/key", "h"],
      ]),
    ).toEqual({
      a: "users.getRoles",
      b: "users.updateRoles",
      c: "users.keys.get",
      d: "users.keys.update",
      e: "users.keys.delete",
      f: "users.validateName",
      g: "users.validateMail",
      h: "users.validateKey",
    });
  });

  it("come in the order of the path", () => {
    expect(named([["GET /hosts/{uid}/pack/manifests/{id}", "a", one]])).toEqual(
      { a: "hosts.pack.manifests.get" },
    );
  });
});

describe("rule 4: verbs", () => {
  it.each([
    ["GET a list", "GET /pets", list, "pets.list"],
    ["GET a thing", "GET /pets", one, "pets.get"],
    [
      "GET an array",
      "GET /pets",
      { responses: { 200: json({ type: "array" }) } },
      "pets.list",
    ],
    [
      "GET, the list called like the segment",
      "GET /regions",
      { responses: { 200: json(ref("Regions")) } },
      "regions.list",
    ],
    ["GET with a tail", "GET /pets/{id}/toys", list, "pets.listToys"],
    ["POST 201", "POST /pets", created, "pets.create"],
    ["POST a list", "POST /pets", list, "pets.search"],
    ["POST 200", "POST /pets", one, "pets.query"],
    ["POST 204", "POST /pets", {}, "pets.create"],
    ["PUT", "PUT /pets/{id}", {}, "pets.update"],
    ["PATCH", "PATCH /pets/{id}", {}, "pets.patch"],
    ["DELETE", "DELETE /pets/{id}", {}, "pets.delete"],
    ["HEAD", "HEAD /pets/{id}", {}, "pets.head"],
    ["an action", "POST /pets/{id}/clone", created, "pets.clone"],
    [
      "an action with an object",
      "POST /pets/name/validate",
      {},
      "pets.validateName",
    ],
    [
      "an action before its object",
      "GET /pets/validate/name",
      {},
      "pets.validateName",
    ],
    [
      "the last action of two",
      "POST /pets/{id}/clone/validate",
      {},
      "pets.validateClone",
    ],
    ["a verb in a segment", "PUT /pets/{id}/addToy", {}, "pets.addToy"],
    ["a verb at its end", "POST /pets/{id}/spcApply", {}, "pets.applySpc"],
    ["no verb backwards", "DELETE /pets/blockList", {}, "pets.deleteBlockList"],
    [
      "a GET only reads",
      "GET /pets/import/manifest",
      one,
      "pets.getImportManifest",
    ],
    [
      "unless it answers nothing",
      "GET /auth/oidc/logout",
      {},
      "auth.logoutOidc",
    ],
    [
      "a GET that is an action",
      "GET /pets/{id}/download",
      one,
      "pets.download",
    ],
    ["find by", "GET /pets/findByStatus", list, "pets.findByStatus"],
  ] as [string, string, JsonObject, string][])("%s", (_, call, more, name) => {
    expect(named([[call, "x", more]])).toEqual({ x: name });
  });

  it("the operationId says what a POST that answers 200 does", () => {
    expect(
      named([
        ["POST /projects/{id}", "modify-project", one],
        ["POST /pets", "createPet", one],
        ["POST /toys", "v1ToysAdd", one],
      ]),
    ).toEqual({
      "modify-project": "projects.update",
      createPet: "pets.create",
      v1ToysAdd: "toys.create",
    });
  });

  it("the collection of an item is a list, whatever it answers", () => {
    expect(
      named([
        ["GET /pets/{id}/tiers", "a", one],
        ["GET /pets/{id}/tiers/{tier}", "b", one],
      ]),
    ).toEqual({ a: "pets.tiers.list", b: "pets.tiers.get" });
  });

  it("a configured action is one", () => {
    const calls = [["POST /pets/{id}/groom", "a"]] as const;
    expect(named(calls)).toEqual({ a: "pets.createGroom" });
    expect(named(calls, { naming: { actions: ["groom"] } })).toEqual({
      a: "pets.groom",
    });
  });
});

describe("rule 5: collisions", () => {
  it("the fewest path parameters keep the name, the other gets By<Param>", () => {
    expect(
      named([
        ["POST /pets/validate/toys", "a", one],
        ["POST /pets/{uid}/validate/toys", "b", one],
        ["GET /metrics/{kind}/values", "c", list],
        ["GET /metrics/{kind}/{resourceUid}/values", "d", list],
        ["DELETE /metrics/{kind}/{resourceUid}/values", "e"],
      ]),
    ).toEqual({
      a: "pets.validateToys",
      b: "pets.validateToysByUid",
      c: "metrics.values.list",
      d: "metrics.values.listByResourceUid",
      e: "metrics.values.delete",
    });
  });

  it("then the verb of the operationId, then that of the method", () => {
    expect(
      named([
        ["PATCH /hosts/{uid}/cluster/associate", "v1HostAssociate"],
        ["DELETE /hosts/{uid}/cluster/associate", "v1HostDetach"],
        ["GET /hosts/search/export", "v1HostsExport", one],
        ["POST /hosts/search/export", "v1HostsSearchExported", one],
      ]),
    ).toEqual({
      v1HostAssociate: "hosts.associateCluster",
      v1HostDetach: "hosts.detachCluster",
      v1HostsExport: "hosts.exportSearch",
      v1HostsSearchExported: "hosts.createSearchExport",
    });
  });

  it("a method does not stand where a namespace does", () => {
    const names = named([
      ["POST /pets/{id}/sync", "a"],
      ["POST /pets/{id}/sync/{kind}", "b", created],
      ["GET /pets/{id}/sync/{kind}", "c", one],
      ["GET /pets/{id}/sync/{kind}/status", "d", one],
    ]);
    expect(new Set(Object.values(names)).size).toBe(4);
    for (const name of Object.values(names))
      for (const other of Object.values(names))
        expect(other.startsWith(name + ".")).toBe(false);
  });

  it("never ends without a name of its own", () => {
    const names = named([
      ["PUT /pets/{a}", "x1"],
      ["PUT /pets/{a}/", "x2"],
      ["PUT //pets/{a}", "x3"],
      ["PUT /Pets/{a}", "x4"],
    ]);
    expect(new Set(Object.values(names)).size).toBe(4);
  });
});

describe("rule 6: configured names", () => {
  it("are given before all others", () => {
    const calls = [
      ["GET /pets", "a", list],
      ["POST /pets/search", "b", list],
    ] as const;
    expect(
      named(calls, { naming: { operations: { b: "pets.list" } } }),
    ).toEqual({ a: "pets.get", b: "pets.list" });
  });
});
