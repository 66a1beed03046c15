import { expect, test } from "vitest";
import { nameOf } from "../../generator/normalize/name.js";

test.each<[string, readonly string[]]>([
  ["spectroClusterUid", ["spectro", "cluster", "uid"]],
  ["v1SpectroClustersGet", ["v1", "spectro", "clusters", "get"]],
  ["V1APIEndpoint", ["v1", "api", "endpoint"]],
  ["get-all_pets.byId", ["get", "all", "pets", "by", "id"]],
  ["GET /pets/{}", ["get", "pets"]],
  ["URL", ["url"]],
  ["Größe用户", ["größe用户"]],
  ["ÉtéDernier", ["été", "dernier"]],
  ["__proto__", ["proto"]],
  ["", ["unnamed"]],
  ["!!!", ["unnamed"]],
])("%j is %j", (raw, words) => {
  expect(nameOf(raw)).toEqual({ raw, words });
});
