import { describe, expect, it } from "vitest";
import { matchesPath } from "../../../generator/lifecycle/select/glob.js";

describe("path patterns", () => {
  it.each([
    ["/v1/openstack/**", "/v1/openstack", true],
    ["/v1/openstack/**", "/v1/openstack/{uid}/networks", true],
    ["/v1/openstack/**", "/v1/openstacks", false],
    ["/v1/*", "/v1/things", true],
    ["/v1/*", "/v1/things/{uid}", false],
    ["/v1/*", "/v1", false],
    ["/v1/things/{id}", "/v1/things/{thingUid}", true],
    ["/v1/things/{id}", "/v1/things/all", false],
    ["/v1/things/*", "/v1/things/{uid}", true],
    ["/**/openstack/**", "/v1/clouds/openstack/{uid}", true],
    ["/**/openstack", "/v1/openstack/openstack", true],
    ["/**/a/**/b", "/a/x/a/y/b", true],
    ["/**/a/**/b", "/a/x/b/y", false],
    ["**", "/v1/anything", true],
    ["/v1/things/", "/v1/things", true],
    ["/v1.things", "/v1xthings", false],
    ["", "/v1", false],
  ])("%s against %s: %s", (pattern, path, want) => {
    expect(matchesPath(pattern, path)).toBe(want);
  });

  it("do not take exponential time", () => {
    const pattern = "/**/a".repeat(40) + "/b";
    const path = "/a".repeat(400);
    const start = performance.now();
    expect(matchesPath(pattern, path)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
