import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  credentials,
  startServer,
} from "../../examples/quickstart/server/index.js";
import { runNode } from "../support/built.js";
import { compile, compilers, writeSdk } from "../support/compile.js";
import { run } from "../support/package.js";
import { typescriptSdk } from "../support/sdk.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { checkPackage, pack, unpack } from "./support.js";

const spec = join(projectRoot, "spec/palette");

/** What a consumer runs; `read` is how it gets at a module. */
const program = (read: (name: string) => string) => `
const { Palette, apiKey } = ${read("palette-sdk")};
const { deprecated } = ${read("palette-sdk/deprecated")};
const { validation } = ${read("palette-sdk/validation")};
const { Palette: Alpha } = ${read("palette-sdk/v1alpha1")};
const clusters = ${read("palette-sdk/operations/clusters")};
const palette = new Palette({
  baseUrl: process.argv[2],
  auth: apiKey(process.argv[3]),
  validation: validation({ requests: true, responses: true }),
});
const work = async () => {
  const { items } = await palette.dashboard.listProjectsMetadata();
  const known = [typeof deprecated, typeof Alpha, clusters.get.id];
  console.log(JSON.stringify([items.length > 0, ...known]));
};
work();
`;

it(
  "an SDK that is a package builds, packs, passes publint and attw, and runs for both kinds of modules",
  { timeout: 900_000 },
  async () => {
    const { files } = await typescriptSdk(join(spec, "palette.yaml"), {
      preset: "palette",
      lifecycle: readFileSync(join(spec, "lifecycle.yaml"), "utf8"),
      options: {
        validators: true,
        package: { name: "palette-sdk", version: "1.2.3", license: "MIT" },
      },
    });
    const source = temporaryFolder();
    writeSdk(source, files);
    // The compiler that `npm install` would put there.
    mkdirSync(join(source, "node_modules/.bin"), { recursive: true });
    symlinkSync(
      join(projectRoot, "node_modules", compilers["TypeScript 7"], "bin/tsc"),
      join(source, "node_modules/.bin/tsc"),
    );
    run("npm", ["run", "build"], source);
    const tarball = pack(source);
    checkPackage(tarball, "node16");

    const project = temporaryFolder();
    unpack(tarball, join(project, "node_modules/palette-sdk"));
    writeFiles(project, {
      "esm.mjs": program((name) => `await import("${name}")`),
      "cjs.cjs": program((name) => `require("${name}")`),
      "use.ts": `import { Palette, type Cluster } from "palette-sdk";\nimport { get } from "palette-sdk/operations/clusters";\nexport type Used = [Palette, Cluster, typeof get];\n`,
    });
    expect(
      await compile("TypeScript 5.4", project, {
        include: ["use.ts"],
        compilerOptions: { declaration: false },
      }),
    ).toBe("");
    writeFileSync(join(project, "package.json"), "{}");
    const server = await startServer();
    try {
      for (const script of ["esm.mjs", "cjs.cjs"]) {
        const { out, err } = await runNode(join(project, script), [
          server.url,
          credentials.apiKey,
        ]);
        expect([script, err, out]).toEqual([
          script,
          "",
          '[true,"function","function","v1SpectroClustersGet"]\n',
        ]);
      }
    } finally {
      await server.close();
    }
  },
);
