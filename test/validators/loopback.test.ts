import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as Sdk from "../../generated/palette/typescript/index.js";
import type { validation as Validation } from "../../generated/palette/typescript/validation.js";
import type { Validator } from "../../runtime/typescript/validation/index.js";
import { projectRoot } from "../support/shared.js";

const sdk = join(projectRoot, "generated/palette/typescript");

interface Loaded extends Pick<typeof Sdk, "Palette" | "ValidationError"> {
  readonly validation: typeof Validation;
  readonly JsonValueSchema: Validator<Sdk.JsonValue>;
}

async function bundled(code: string, minify = false): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts", resolveDir: sdk },
    bundle: true,
    minify,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}

/** What the server answers, whatever it is asked, and the number of requests it saw. */
let answer: unknown;
let asked = 0;

const server = createServer((request, response) => {
  asked += 1;
  request.resume().on("end", () => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer));
  });
});

const metadata = {
  uid: "u",
  name: "n",
  creationTimestamp: "2026-01-01T00:00:00Z",
  lastModifiedTimestamp: "2026-01-01T00:00:00Z",
};
const helm = (auth: object) => ({
  metadata,
  spec: { endpoint: "https://charts.example.com", auth },
});

describe("the client of Palette, everything validated", () => {
  let folder: string;
  let loaded: Loaded;
  let palette: Sdk.Palette;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "validation-"));
    const file = join(folder, "sdk.mjs");
    const text = await bundled(`
      export { Palette, ValidationError } from "./index.js";
      export { validation } from "./validation.js";
      export { JsonValueSchema } from "./validators/shared.js";`);
    writeFileSync(file, text);
    loaded = (await import(pathToFileURL(file).href)) as Loaded;
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    palette = new loaded.Palette({
      baseUrl: `http://127.0.0.1:${port}`,
      validation: loaded.validation({ requests: true, responses: true }),
    });
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
    Promise.resolve(call).then(
      () => "no failure",
      (reason: unknown) => reason,
    );

  test("an input that is wrong is not sent; the error names operation and place", async () => {
    const before = asked;
    const error = await failure(
      palette.registries.helm.create({
        body: {
          metadata: { name: 5 as unknown as string },
          spec: { endpoint: "https://e", auth: { type: "basic" } },
        } as never,
      }),
    );
    expect(error).toBeInstanceOf(loaded.ValidationError);
    expect(error).toMatchObject({
      operation: "v1RegistriesHelmCreate",
      issues: expect.arrayContaining([
        {
          path: "/body/metadata/name",
          message: "expected string, got number",
        },
      ]) as unknown,
    });
    expect(String(error)).toContain("v1RegistriesHelmCreate: the input");
    expect(asked).toBe(before);
  });

  test("a parameter that is wrong is named by its member", async () => {
    const error = await failure(
      palette.audits.list({ limit: "ten" as unknown as number }),
    );
    expect(String(error)).toContain(
      "v1AuditsList: the input is not as described: /limit expected integer",
    );
  });

  test("an answer that is wrong rejects; the error names operation and place", async () => {
    answer = helm({ type: "basic", username: 7 });
    const error = await failure(palette.registries.helm.get({ uid: "u" }));
    expect(error).toBeInstanceOf(loaded.ValidationError);
    expect(String(error)).toBe(
      "ValidationError: v1RegistriesHelmUidGet: the body of 200 is not as described: /spec/auth/username expected string, got number",
    );
  });

  test("what a server that grows sends passes: members, values of enums, kinds of unions", async () => {
    answer = { ...helm({ type: "kerberos", realm: "R", more: {} }), extra: 1 };
    expect(await palette.registries.helm.get({ uid: "u" })).toEqual(answer);
    answer = {
      metadata: { ...metadata, more: true },
      spec: {
        actionMsg: "m",
        actionType: "teleport",
        actorType: "robot",
        contentMsg: "m",
      },
    };
    expect(await palette.audits.get({ uid: "u" })).toEqual(answer);
  });

  test("data that contains itself ends, whether it passes or not", () => {
    const { JsonValueSchema } = loaded;
    const cyclic: Record<string, unknown> = { list: [1] };
    cyclic["self"] = cyclic;
    (cyclic["list"] as unknown[]).push(cyclic);
    expect(JsonValueSchema.is(cyclic)).toBe(true);
    cyclic["wrong"] = () => 1;
    expect(JsonValueSchema.is(cyclic)).toBe(false);
    expect(JsonValueSchema.validate(cyclic).issues?.length).toBeGreaterThan(0);
  });

  test("what is not imported is not in the bundle", async () => {
    const words = "is not as described";
    const create = `new Palette({ baseUrl: "https://a" }).audits.get({ uid: "u" });`;
    const plain = await bundled(
      `import { Palette } from "./index.js"; ${create}`,
      true,
    );
    expect(plain).not.toContain(words);
    expect(plain).not.toContain("at most 1000 levels");
    const checked = await bundled(
      `import { Palette } from "./index.js";
       import { validation } from "./validation.js";
       console.log(validation); ${create}`,
      true,
    );
    expect(checked).toContain(words);
    expect(checked.length).toBeGreaterThan(2 * plain.length);
  });
});
