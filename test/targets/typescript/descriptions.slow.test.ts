import { symlinkSync } from "node:fs";
import { join } from "node:path";
import * as prettier from "prettier";
import { expect, test } from "vitest";
import { compile, fewCompilers, writeSdk } from "../../support/compile.js";
import { typescriptSdk } from "../../support/sdk.js";
import { shared } from "../../support/shared.js";
import { lastingFolder } from "../../support/temporary.js";

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

/** All SDKs are beside each other, in one program for each compiler. The runtime, the same in all of them, is written once. */
const folder = lastingFolder();
const runtime = join(folder, "runtime");

test.for(descriptions)(
  "the SDK of %s has all operations and is laid out as Prettier does",
  { timeout: 300_000 },
  async ([name, path], { skip }) => {
    const spec = shared(path);
    if (spec === null) return skip();
    const { document, files } = await typescriptSdk(spec, {
      options: { validators: false },
    });
    const ids = [...files]
      .filter(([file]) => /^(?:[^/]+\/)?operations\//.test(file))
      .flatMap(([, text]) => [...text.matchAll(/^ {2,4}method: "/gm)]);
    expect(ids).toHaveLength(document.operations.length);
    const [shares, own] = partition(files, (file) =>
      file.startsWith("runtime/"),
    );
    for (const [filepath, text] of own)
      expect(
        (await prettier.format(text, { filepath })) === text,
        filepath,
      ).toBe(true);
    const sdk = join(folder, name.replaceAll(" ", "-"));
    writeSdk(sdk, own);
    writeSdk(folder, shares);
    symlinkSync(runtime, join(sdk, "runtime"), "junction");
  },
);

test.skipIf(shared("specs") === null).each(fewCompilers)(
  "the SDKs compile with %s",
  async (compiler) => {
    const names =
      compiler === "TypeScript 7"
        ? descriptions.map(([name]) => name)
        : everywhere;
    const include = names.map((name) => `${name.replaceAll(" ", "-")}/**/*.ts`);
    expect(await compile(compiler, folder, { include })).toBe("");
  },
  300_000,
);

function partition(
  files: ReadonlyMap<string, string>,
  isFirst: (path: string) => boolean,
): readonly [Map<string, string>, Map<string, string>] {
  const all = [...files];
  return [
    new Map(all.filter(([path]) => isFirst(path))),
    new Map(all.filter(([path]) => !isFirst(path))),
  ];
}
