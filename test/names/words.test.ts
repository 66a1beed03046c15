import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  camelCase,
  canonicalWords,
  nameKey,
  nameOf,
  pascalCase,
  splitWords,
} from "../../generator/names/words.js";

describe("splitWords", () => {
  it.each([
    ["spectroClusterUid", "spectro cluster uid"],
    ["V1SpectroClustersVMStart", "v1 spectro clusters vm start"],
    ["VMsList", "vms list"],
    ["APIs", "apis"],
    ["UID", "uid"],
    ["UIDProfiles", "uid profiles"],
    ["apache-cloudstack", "apache cloudstack"],
    ["K8Certificate", "k8 certificate"],
    ["s3", "s3"],
    ["EKSCluster", "eks cluster"],
    ["awsIMDSv2", "aws imds v2"],
    ["Foo_Bar", "foo bar"],
    ["foo.bar", "foo bar"],
    ["3dModel", "3d model"],
    ["__proto__", "proto"],
    ["用户", "用户"],
    ["用户Name", "用户 name"],
    ["Größe", "größe"],
    ["ßa", "ßa"],
    ["😀", "u1f600"],
    ["", "empty"],
    ["Etc/GMT+1", "etc gmt1"],
    ["ﬁle", "file"],
    ["a.b.config", "ab config"],
  ])("%s → %s", (text, words) => {
    expect(splitWords(text).join(" ")).toBe(words);
  });

  it("gives the same words when its own casing is read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = splitWords(text);
        expect(words.length).toBeGreaterThan(0);
        expect(splitWords(camelCase(words))).toEqual(words);
        expect(splitWords(pascalCase(words))).toEqual(words);
        expect(canonicalWords(words)).toEqual(words);
      }),
      { numRuns: 2000 },
    );
  });

  it("splits ASCII, for which it has a faster way, like any other text", () => {
    const letter = fc.constantFrom(..."abvsVMSA12_-.");
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        expect(splitWords(text + " éé").slice(0, -1)).toEqual(
          /[a-z0-9]/i.test(text) ? splitWords(text) : [],
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("gives words without case or separators", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const part of splitWords(text))
          expect(part).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
    );
  });
});

describe("names", () => {
  it("join verbs and nouns to words that survive the file", () => {
    expect(nameOf(["get", "a", "b"]).words).toEqual(["get", "ab"]);
    expect(nameOf(["list", "s3", "buckets"])).toEqual({
      raw: "listS3Buckets",
      words: ["list", "s3", "buckets"],
    });
  });

  it("share a key when a target could not tell them apart", () => {
    const keys = ["FooBar", "Foo_Bar", "foo.bar", "foobar", "FOOBAR"].map(
      (text) => nameKey(splitWords(text)),
    );
    expect(new Set(keys).size).toBe(1);
  });
});
