import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile, writeSdk } from "../support/compile.js";
import { typescriptSdk } from "../support/sdk.js";
import { projectRoot, shared } from "../support/shared.js";
import { lastingFolder } from "../support/temporary.js";
import { typeProof } from "./support/type-proof.js";

type Sample = readonly [
  name: string,
  path: string,
  options?: Readonly<Record<string, unknown>>,
];

const palette = join(projectRoot, "spec/palette/palette.yaml");

/** Every mode of values and of judging at least once. */
const few: readonly Sample[] = [
  ["palette-held", palette, { int64: "bigint", dates: "Date" }],
  ["twilio", "specs/twilio/twilio_verify_v2.json", { int64: "string" }],
  [
    "box-2026",
    "specs/box/openapi/openapi-v2026.0.json",
    { validators: { strict: true } },
  ],
];

/** Faults of the descriptions: what they refer to and have not, and `$recursiveRef` of older drafts. */
const theirs: ReadonlySet<string> = new Set([
  "validators/unresolved-reference",
  "validators/unsupported-keyword",
]);

const published = "specs/palette/palette-2026-04-23-dbd0431.json";
const strict = { validators: { strict: true } };

const all: readonly Sample[] = [
  ...few,
  ["palette", palette],
  ["palette-strict", palette, { ...strict, enums: "closed" }],
  ["published", published],
  ["published-bigint", published, { int64: "bigint", dates: "Date" }],
  ["qdrant", "specs/qdrant/v1.19.x/openapi.json"],
  ["box-2025", "specs/box/openapi/openapi-v2025.0.json"],
  ["galaxy", "specs/scalar-galaxy/3.1.json", strict],
  ["discord", "specs/discord/openapi.json"],
  ["kratos", "specs/ory/kratos/v26.2.0.json"],
  ["argo-cd", "specs/argo-cd/history/swagger-2026-08-19-69afa57.json"],
  ["harbor", "specs/harbor/history/swagger-2026-08-10-c3ec2b1.yaml"],
  ["datadog", "specs/datadog/history/v1-2026-08-21-a6d1742.yaml"],
  ["adyen-checkout", "specs/adyen/CheckoutService-v72.json"],
  ["adyen-webhooks", "specs/adyen/Webhooks-v1.json", strict],
  ["openai", "specs/openai/openapi.yaml"],
  ["moby", "specs/moby/docs/v1.55.yaml"],
  ["uspto", "specs/oai-learn/v3.0/uspto.json"],
  ["uber", "specs/oai-learn/v2.0/json/uber.json"],
  ["hey-2.0", "specs/hey-api/2.0.x/full.yaml"],
  ["hey-3.0", "specs/hey-api/3.0.x/full.yaml"],
  ["hey-3.1", "specs/hey-api/3.1.x/full.yaml"],
  ["home-iot", "specs/oasdiff/data/home-iot-api-1.yaml"],
  ["galaxy-held", "specs/scalar-galaxy/3.1.json", { dates: "Date" }],
];

/**
 * The SDKs of several descriptions with validators, beside each other in one program; that every validator is of the type of
 * its model is proven by the compiler. Three in a check; with `SUNDIAL_ALL_DESCRIPTIONS=1` more than twenty.
 */
test("validators of other APIs compile, and prove the types of the models", async () => {
  const folder = lastingFolder();
  const asked = process.env["SUNDIAL_ALL_DESCRIPTIONS"] === "1" ? all : few;
  let proven = 0;
  for (const [name, path, options = {}] of asked) {
    const spec = path === palette ? palette : shared(path);
    if (spec === null) continue;
    const { files, diagnostics } = await typescriptSdk(spec, {
      ...(path === published && { preset: "palette" }),
      options: { validators: true, ...options },
    });
    const about = diagnostics.filter(
      ({ code, severity }) =>
        severity === "error" &&
        code.startsWith("validators/") &&
        !theirs.has(code),
    );
    expect([name, about]).toEqual([name, []]);
    const { text, count } = typeProof(files);
    expect([name, count > 0]).toEqual([name, true]);
    proven += count;
    const own = new Map([["proof.ts", text]]);
    const runtime = new Map<string, string>();
    for (const [file, content] of files)
      (file.startsWith("runtime/") ? runtime : own).set(file, content);
    writeSdk(join(folder, name), own);
    writeSdk(folder, runtime);
    const link = join(folder, name, "runtime");
    if (!existsSync(link))
      symlinkSync(join(folder, "runtime"), link, "junction");
  }
  console.log(`${asked.length} SDKs, ${proven} validators`);
  expect(await compile("TypeScript 7", folder)).toBe("");
}, 1_800_000);
