import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { projectRoot } from "../support/shared.js";

/** One operation as a generated SDK has it, with the client that calls it. */
const core = `
import { apiKey } from "./auth.js";
import { json } from "./bodies.js";
import { call } from "./call.js";
import { createClient } from "./client.js";
import { form, path } from "./parameters.js";
import { inHeader } from "./security.js";
const get = {
  id: "v1ClustersGet", method: "GET", path: "/v1/clusters/{uid}",
  parameters: { uid: path, includeTags: form }, responses: { 200: json },
};
export const run = (baseUrl, key) =>
  call(
    createClient({ baseUrl, auth: apiKey({ id: "ApiKey", name: "ApiKey", place: inHeader }, key) }),
    get,
    { uid: "u" },
  );
`;

const features: Readonly<Record<string, string>> = {
  "one operation, runtime included": "",
  "typed error classes and safe": `export { isApiError, safe } from "./safe.js"; export * from "./errors.js";`,
  pagination: `export { paginate } from "./paginate.js"; export { tokenInQuery } from "./pagination.js";`,
  "15-minute token": `export { refreshingToken } from "./auth.js";`,
  "OAuth 2": `export { clientCredentials } from "./oauth2.js";`,
  multipart: `export { multipart } from "./multipart.js";`,
  "urlencoded body": `export { urlencoded } from "./urlencoded.js";`,
  "binary and streams": `export { binary, stream } from "./bodies.js";`,
  "server-sent events": `export { sse } from "./sse.js";`,
  "JSON lines": `export { jsonLines } from "./jsonLines.js";`,
  "lossless int64": `export { typedJson } from "./typedJson.js"; export { int64 } from "./int64.js";`,
  "rate limit": `export { rateLimit } from "./rateLimit.js";`,
  waiting: `export { waitUntil } from "./wait.js";`,
  "life cycle": `export { onLifecycle } from "./lifecycle.js";`,
  logging: `export { logging } from "./logging.js";`,
  webhooks: `export { readWebhook, standardWebhook } from "./webhook.js";`,
  "receiving webhooks and callbacks": `export { answer, receive } from "./incoming.js"; export { asNumber } from "./fields.js";`,
  "links of answers": `export { dataAt, linkInput } from "./links.js";`,
  "all parameter styles": `import * as all from "./parameters.js"; export { all };`,
};

async function bundle(more: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: core + more,
      resolveDir: join(projectRoot, "runtime/typescript"),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    // Refuses Node's builtins.
    platform: "browser",
    write: false,
    metafile: true,
  });
  for (const { imports } of Object.values(metafile.outputs))
    expect(imports).toEqual([]);
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

test("one operation alone is under 6 kB, and a feature costs nothing until it is imported", async () => {
  const sizes = new Map<string, number>();
  for (const [feature, more] of Object.entries(features))
    sizes.set(feature, await bundle(more));
  const [alone = 0] = sizes.values();
  console.info(
    [...sizes]
      .map(([feature, size], index) => {
        const text = index === 0 ? `${size}` : `+${size - alone}`;
        return `${text.padStart(6)} bytes gzip  ${feature}`;
      })
      .join("\n"),
  );
  expect(alone).toBeLessThan(6000);
  for (const [feature, size] of sizes)
    if (feature !== "one operation, runtime included")
      expect(size - alone, feature).toBeGreaterThan(0);
});
