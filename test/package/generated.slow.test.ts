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
const page = readFileSync(join(projectRoot, "docs/packaging.md"), "utf8");

/** The code of the page, by the language of its blocks. */
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, of, code]) =>
    of === language ? [code!] : [],
  );

const { target, out, ...options } = JSON.parse(blocks("json")[0]!) as Record<
  string,
  unknown
> & { readonly package: { readonly name: string } };
const { name } = options.package;

/** What a consumer runs; `read` is how it gets at a module. */
const program = (read: (name: string) => string) => `
const { Palette, apiKey } = ${read(name)};
const { deprecated } = ${read(`${name}/deprecated`)};
const { validation } = ${read(`${name}/validation`)};
const { Palette: Alpha } = ${read(`${name}/v1alpha1`)};
const clusters = ${read(`${name}/operations/clusters`)};
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
      options,
    });
    expect([target, out]).toEqual(["typescript", "sdk"]);
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
    unpack(tarball, join(project, "node_modules", name));
    const given = "const [baseUrl, key] = process.argv.slice(2);\n";
    const [esm, cjs] = blocks("js");
    writeFiles(project, {
      "page.mjs": given + esm!,
      "page.cjs": given + cjs!,
      "esm.mjs": program((name) => `await import("${name}")`),
      "cjs.cjs": program((name) => `require("${name}")`),
      "use.ts": `import { Palette, type SpectroCluster } from "${name}";\nimport { get } from "${name}/operations/clusters";\nexport type Used = [Palette, SpectroCluster, typeof get];\n`,
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
      for (const script of ["page.mjs", "page.cjs"]) {
        const { out, err } = await runNode(join(project, script), [
          server.url,
          credentials.apiKey,
        ]);
        expect([script, err, out]).toEqual([script, "", "weather\n"]);
      }
    } finally {
      await server.close();
    }
  },
);
