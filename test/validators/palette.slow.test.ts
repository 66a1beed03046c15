import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { compile, writeSdk } from "../support/compile.js";
import { typescriptSdk, type TestSdk } from "../support/sdk.js";
import { paletteDescription } from "../support/shared.js";
import { temporaryFolder } from "../support/temporary.js";
import { typeProof } from "./support/type-proof.js";

describe.skipIf(paletteDescription === null)(
  "the validators of the published Palette description",
  () => {
    let sdk: TestSdk;

    beforeAll(async () => {
      sdk = await typescriptSdk(paletteDescription!, {
        preset: "palette",
        options: { validators: true },
      });
    }, 120_000);

    test("are under 1.5 MB of source and 200 kB gzip, those of operations included", () => {
      const text = [...sdk.files]
        .filter(([path]) => /^validat(?:ors\/|ion\.ts$)/.test(path))
        .map(([, content]) => content)
        .join("");
      const bytes = Buffer.byteLength(text);
      const zipped = gzipSync(text, { level: 9 }).length;
      console.log(
        `validators: ${(bytes / 1e6).toFixed(3)} MB, ${(zipped / 1e3).toFixed(0)} kB gzip`,
      );
      expect(bytes).toBeLessThan(1_500_000);
      expect(zipped).toBeLessThan(200_000);
    });

    test("bundle one by one, with what they refer to", async () => {
      const folder = temporaryFolder();
      writeSdk(folder, sdk.files);
      const sizeOf = async (code: string): Promise<number> => {
        const { outputFiles } = await build({
          stdin: { contents: code, loader: "ts", resolveDir: folder },
          bundle: true,
          minify: true,
          format: "esm",
          target: "es2022",
          write: false,
          logLevel: "error",
        });
        return outputFiles[0]!.contents.length;
      };
      const clusters = join(folder, "validators/clusters.ts");
      const figures = {
        isCertificate: await sizeOf(
          `import { isCertificate } from ${JSON.stringify(clusters)}; console.log(isCertificate(1));`,
        ),
        CertificateSchema: await sizeOf(
          `import { CertificateSchema } from ${JSON.stringify(clusters)}; console.log(CertificateSchema.validate(1));`,
        ),
        SpectroClusterSchema: await sizeOf(
          `import { SpectroClusterSchema } from ${JSON.stringify(clusters)}; console.log(SpectroClusterSchema.validate(1));`,
        ),
        all: await sizeOf(
          `import * as all from ${JSON.stringify(clusters)}; console.log(all);`,
        ),
      };
      console.log(figures);
      expect(figures.isCertificate).toBeLessThan(1_000);
      expect(figures.CertificateSchema).toBeLessThan(9_000);
      expect(figures.SpectroClusterSchema).toBeLessThan(60_000);
      expect(figures.SpectroClusterSchema).toBeLessThan(figures.all / 2);
    }, 60_000);

    test("prove the types of the models, every one", async () => {
      const folder = temporaryFolder();
      const { text, count } = typeProof(sdk.files);
      writeSdk(folder, new Map([...sdk.files, ["proof.ts", text]]));
      expect(count).toBeGreaterThanOrEqual(1875);
      expect(
        await compile("TypeScript 7", folder, {
          compilerOptions: {
            noPropertyAccessFromIndexSignature: true,
            noUnusedParameters: true,
          },
        }),
      ).toBe("");
    }, 120_000);
  },
);
