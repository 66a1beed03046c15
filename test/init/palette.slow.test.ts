import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { jsonOf, sundial, workIn } from "../cli/harness.js";
import { paletteDescription } from "../support/shared.js";

describe.skipIf(paletteDescription === null)(
  "the published Palette file",
  () => {
    test("the configuration needs no editing", async () => {
      const folder = workIn({});
      const ran = await sundial(
        "init",
        "--json",
        "--spec",
        paletteDescription!,
      );
      const { found, preset } = jsonOf("init", ran);
      expect(preset).toBe("palette");
      expect(JSON.parse(readFileSync("sundial.config.json", "utf8"))).toEqual({
        spec: relative(folder, paletteDescription!),
        preset: "palette",
        targets: [{ target: "typescript", out: "sdk" }],
      });
      const said = found
        .map(({ topic, says }) => `${topic}: ${says}`)
        .join("\n");
      for (const fact of [
        "pagination: Lists are read by token: `continue` takes `/listmeta/continue`",
        "authentication: Callers authenticate with ApiKey (header `ApiKey`) or Authorization",
        "scope: The header `ProjectUid` puts a request into a project",
        "errors: The body of errors is `v1Error`",
        'lifecycle: 40 descriptions say "deprecated" in prose only',
      ])
        expect(said).toContain(fact);
      expect(found.every(({ conventions }) => conventions === null)).toBe(true);

      expect((await sundial("generate", "--quiet")).status).toBe(0);
      expect((await sundial("generate", "--check")).status).toBe(0);
      const client = readFileSync("sdk/client.ts", "utf8");
      expect(client).toContain("class Palette");
    });
  },
);
