import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { compile, fewCompilers, writeSdk } from "../../support/compile.js";
import { typescriptSdk } from "../../support/sdk.js";
import { shared } from "../../support/shared.js";
import { temporaryFolder } from "../../support/temporary.js";

/** Real APIs that have what Palette has not: unions, inheritance, recursion, streams, versions 3.0 and 3.1. */
const descriptions = [
  ["Qdrant", "specs/qdrant/v1.19.x/openapi.json"],
  ["Box", "specs/box/openapi/openapi-v2025.0.json"],
  ["Discord", "specs/discord/openapi.json"],
  ["Ory Kratos", "specs/ory/kratos/v26.2.0.json"],
  ["Argo CD", "specs/argo-cd/history/swagger-2026-08-19-69afa57.json"],
  ["Harbor", "specs/harbor/history/swagger-2026-08-10-c3ec2b1.yaml"],
  ["Twilio Verify", "specs/twilio/twilio_verify_v2.json"],
  ["Adyen Checkout", "specs/adyen/CheckoutService-v72.json"],
  ["OpenAI", "specs/openai/openapi.yaml"],
  ["Scalar Galaxy", "specs/scalar-galaxy/3.1.json"],
] as const;

/** The six that every compiler sees; the others are for TypeScript 7, which is fast. */
const everywhere = [
  "Qdrant",
  "Box",
  "Discord",
  "Ory Kratos",
  "Argo CD",
  "OpenAI",
];

describe.each(descriptions)("the SDK of %s", (name, path) => {
  const spec = shared(path);

  test.skipIf(spec === null)(
    "has all operations, is laid out as Prettier does, and compiles",
    async () => {
      const { document, files } = await typescriptSdk(spec!, {
        options: { validators: false },
      });
      const ids = [...files]
        .filter(([file]) => /^(?:[^/]+\/)?operations\//.test(file))
        .flatMap(([, text]) => [...text.matchAll(/^ {2,4}method: "/gm)]);
      expect(ids).toHaveLength(document.operations.length);
      for (const [filepath, text] of files)
        if (!filepath.startsWith("runtime/"))
          expect(
            (await prettier.format(text, { filepath })) === text,
            filepath,
          ).toBe(true);
      const folder = temporaryFolder();
      writeSdk(folder, files);
      for (const compiler of fewCompilers)
        if (compiler === "TypeScript 7" || everywhere.includes(name))
          expect(await compile(compiler, folder), compiler).toBe("");
    },
    300_000,
  );
});
