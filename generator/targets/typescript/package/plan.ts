import type { Document } from "../../../model/index.js";
import type { JsonFile, TextFile } from "../model/index.js";
import type { Entry } from "../plan/entries.js";
import { isSemanticVersion, type PackageOptions } from "./options.js";

/** The files that make a package of an SDK. */
export interface PackageFiles {
  readonly jsons: readonly JsonFile[];
  readonly texts: readonly TextFile[];
}

/** Where one build of the SDK is: the folder is named by what it holds. */
const builds = { import: "esm", require: "cjs" } as const;

/** `package.json`, the settings of both builds, and the mark that makes CommonJS of the second one. */
export function planPackage(
  { name, version, members }: PackageOptions,
  document: Document,
  entries: readonly Entry[],
  files: ReadonlySet<string>,
): PackageFiles {
  const { info } = document;
  const manifest = {
    name,
    version:
      version ?? (isSemanticVersion(info.version) ? info.version : "0.0.0"),
    ...members,
    type: "module",
    engines: { node: ">=20" },
    sideEffects: false,
    main: "./cjs/index.js",
    types: "./cjs/index.d.ts",
    exports: exportsOf(entries, files),
    files: [...Object.values(builds), "lifecycle.json"],
    scripts: {
      build: "tsc -p tsconfig.json && tsc -p tsconfig.cjs.json",
      prepack: "npm run build",
    },
    devDependencies: { typescript: ">=5.4" },
  };
  return {
    jsons: [
      { path: "package.json", value: manifest },
      { path: "cjs/package.json", value: { type: "commonjs" } },
    ],
    texts: ["tsconfig.json", "tsconfig.cjs.json"].map((path) => ({
      path,
      template: path,
      data: {},
    })),
  };
}

/** The ways into the package: each entry point, and single modules for small bundles. */
function exportsOf(
  entries: readonly Entry[],
  files: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const exported: Record<string, unknown> = {};
  const add = (subpath: string, module: string): void => {
    exported[subpath] = conditions(module);
  };
  for (const { folder } of entries) {
    add(folder === "" ? "." : `./${folder.slice(0, -1)}`, `${folder}index`);
    if (files.has(`${folder}deprecated.ts`))
      add(`./${folder}deprecated`, `${folder}deprecated`);
    add(`./${folder}operations/*`, `${folder}operations/*`);
    if (files.has(`${folder}links.ts`))
      add(`./${folder}links/*`, `${folder}links/*`);
  }
  if (files.has("validation.ts")) {
    add("./validation", "validation");
    if (files.has("json-schemas.ts")) add("./json-schemas", "json-schemas");
    add("./validators/*", "validators/*");
  }
  add("./runtime/*", "runtime/*");
  exported["./lifecycle.json"] = "./lifecycle.json";
  exported["./package.json"] = "./package.json";
  return exported;
}

function conditions(module: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(builds).map(([condition, folder]) => [
      condition,
      {
        types: `./${folder}/${module}.d.ts`,
        default: `./${folder}/${module}.js`,
      },
    ]),
  );
}
