import { describe, expect, it } from "vitest";
import type { Conventions } from "../../generator/config/config.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import {
  mergeConventions,
  presetConventions,
  presetNames,
} from "../../generator/presets/index.js";
import { palette } from "../../generator/presets/palette.js";

describe("presetConventions", () => {
  it("gives a preset by its name", () => {
    const found: Diagnostic[] = [];
    expect(presetConventions("palette", (one) => found.push(one))).toBe(
      palette,
    );
    expect(found).toEqual([]);
    expect(presetNames).toEqual(["palette"]);
  });

  it.each(["pallete", "__proto__", ""])(
    "reports that there is no %j",
    (name) => {
      const found: Diagnostic[] = [];
      expect(presetConventions(name, (one) => found.push(one))).toBeNull();
      expect(found.map(({ code }) => code)).toEqual(["config/unknown-preset"]);
    },
  );
});

describe("mergeConventions", () => {
  const preset: Conventions = {
    naming: {
      client: "A",
      aliases: { x: "y", z: "z" },
      operations: { a: "x.a" },
      schemaPrefix: "v",
    },
    auth: { default: [["K"]], public: ["/a"] },
    scope: {
      outer: "o",
      inner: "i",
      header: "H",
      rules: [{ paths: ["/a"], scope: "outer", evidence: "e" }],
    },
    pagination: [{ kind: "link" }],
    errors: { schema: "E", statuses: ["4XX"], code: "/code" },
    variants: [{ property: "a", direction: "request" }],
  };

  it("lets what the config says itself win, member by member", () => {
    const merged = mergeConventions(preset, {
      naming: { aliases: { x: "other" }, operations: { b: "x.b" } },
      auth: { default: [["T"]] },
      errors: { schema: "E", statuses: ["default"] },
    });
    expect(merged.naming).toMatchObject({
      client: "A",
      aliases: { x: "other", z: "z" },
      operations: { a: "x.a", b: "x.b" },
      schemaPrefix: "v",
    });
    expect(merged.auth).toEqual({ default: [["T"]], public: ["/a"] });
    expect(merged.errors).toEqual({
      schema: "E",
      statuses: ["default"],
      code: "/code",
    });
    expect(merged.scope).toBe(preset.scope);
  });

  it("puts the config's rules first in lists, and keeps those of the preset as they are", () => {
    const own: Conventions = {
      pagination: [{ kind: "page", parameter: "p" }],
      scope: {
        outer: "o",
        inner: "i",
        header: "H",
        rules: [{ paths: ["/b"], scope: "both", evidence: "f" }],
      },
      rateLimits: [{ paths: ["/**"], perSecond: 1, burst: 1 }],
    };
    const merged = mergeConventions(preset, own);
    expect(merged.pagination).toEqual([
      own.pagination![0],
      preset.pagination![0],
    ]);
    expect(merged.pagination![1]).toBe(preset.pagination![0]);
    expect(merged.scope!.rules!.map(({ paths }) => paths[0])).toEqual([
      "/b",
      "/a",
    ]);
    expect(merged.rateLimits).toBe(own.rateLimits);
    expect(merged.variants).toBe(preset.variants);
  });

  it("needs neither", () => {
    expect(mergeConventions(null, undefined)).toEqual({});
    expect(mergeConventions(preset, undefined)).toBe(preset);
    expect(mergeConventions(null, preset)).toBe(preset);
  });
});

describe("the palette preset", () => {
  it("is plain data: the same in a configuration file", () => {
    expect(JSON.parse(JSON.stringify(palette))).toEqual(palette);
  });

  it("gives evidence for each scope", () => {
    for (const { evidence } of palette.scope!.rules!)
      expect(evidence.length).toBeGreaterThan(40);
  });
});
