import { check } from "prettier";
import { describe, expect, test } from "vitest";
import { compile } from "../../support/compile.js";
import { consumerFolder } from "../../support/fetch-client.js";
import { shared } from "../../support/shared.js";
import { zodSchemas } from "./support/schemas.js";

/** Real APIs that have what Palette has not: unions, inheritance, recursion, versions 3.0 and 3.1. */
const descriptions = [
  ["Palette", "specs/palette/palette-2026-04-23-dbd0431.json"],
  ["Qdrant", "specs/qdrant/v1.19.x/openapi.json"],
  ["Box", "specs/box/openapi/openapi-v2025.0.json"],
  ["Discord", "specs/discord/openapi.json"],
  ["Argo CD", "specs/argo-cd/history/swagger-2026-08-19-69afa57.json"],
  ["Harbor", "specs/harbor/history/swagger-2026-08-10-c3ec2b1.yaml"],
  ["Twilio Verify", "specs/twilio/twilio_verify_v2.json"],
  ["Adyen Checkout", "specs/adyen/CheckoutService-v72.json"],
  ["Ory Kratos", "specs/ory/kratos/v26.2.0.json"],
] as const;

describe.each(descriptions)("the zod schemas of %s", (name, path) => {
  const spec = shared(path);

  test.skipIf(spec === null)(
    "are there for every schema, laid out as Prettier does, without any, and compile",
    async () => {
      const { document, files } = await zodSchemas(
        spec!,
        name === "Palette" ? { preset: "palette" } : {},
      );
      const models = [...files].filter(([file]) => file.startsWith("models/"));
      const constants = models.flatMap(([, text]) => [
        ...text.matchAll(/^export const \w+Schema_*: z\.ZodType</gm),
      ]);
      expect(constants.length).toBeGreaterThanOrEqual(document.schemas.length);
      for (const [filepath, text] of files) {
        expect(await check(text, { filepath }), filepath).toBe(true);
        const code = text.replace(/\/\*\*[^]*?\*\/|"[^"\n]*"/g, "");
        expect(code, filepath).not.toMatch(/[:<(,] ?any\b/);
      }
      expect(await compile("TypeScript 7", consumerFolder(files))).toBe("");
    },
    900_000,
  );
});
