import { describe, expect, it } from "vitest";
import {
  proposed,
  readMention,
} from "../../../generator/lifecycle/mine/mention.js";

describe("one text", () => {
  it.each([
    [
      "Deprecated. Use includeClusterResourceMode",
      "leading",
      "includeClusterResourceMode",
    ],
    ["Deprecated. Use field cpuMilliCore", "leading", "cpuMilliCore"],
    ["Deprecated. Use the 'spec.clusterType'", "leading", "spec.clusterType"],
    [
      "Deprecated. use apiServerAccessProfile.enablePrivateCluster",
      "leading",
      "apiServerAccessProfile.enablePrivateCluster",
    ],
    [
      "Deprecated. Use 'v1/users/{uid}/roles' API to assign roles.",
      "leading",
      "v1/users/{uid}/roles",
    ],
    [
      "Deprecated: use `GET /v2/things/{id}` instead",
      "leading",
      "GET /v2/things/{id}",
    ],
    ["Deprecated in favour of things.", "passing", null],
    ["**Deprecated** - use other_name instead.", "leading", "other_name"],
    ["DEPRECATED", "leading", null],
    ["Deprecated.", "leading", null],
    ["Deprecated - Edge host static IP", "leading", null],
    ["Deprecated. Use it with care.", "leading", null],
    ["[Deprecated] Old name.", "passing", null],
    ["This field is deprecated, use `id` instead.", "sentence", "id"],
    ["Old. The legacy endpoint has been deprecated.", "sentence", null],
    [
      "URL.\nDEPRECATED Kubernetes will stop propagating this field.",
      "sentence",
      null,
    ],
    ["AL2 types (AL2_x86_64, AL2_x86_64_GPU) are deprecated.", "values", null],
    ["Pack state such as deprecated or disabled", "passing", null],
    ["Total count of deprecated packs", "passing", null],
    ['Example values are "deprecated" "deprecated,disabled"', "passing", null],
    ["Whether to show deprecated things", "passing", null],
  ])("%j is %s, naming %j", (text, kind, named) => {
    const mention = readMention(text);
    expect(mention?.kind).toBe(kind);
    expect(mention?.replacement).toBe(named);
    expect(mention!.confidence >= proposed).toBe(kind !== "passing");
  });

  it("says nothing of other texts", () => {
    expect(readMention("The depreciation of hardware in percent")).toBeNull();
    expect(readMention("")).toBeNull();
  });

  it("reads hostile text in linear time", () => {
    const start = performance.now();
    for (const text of [
      "deprecated (" + "a, ".repeat(50_000),
      "deprecated. use ".repeat(20_000),
      "the ".repeat(50_000) + "deprecated",
    ])
      readMention(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
