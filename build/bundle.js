import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** `node build/bundle.js [folder]`: JavaScript of `generator/`; the folder is `dist` when it is not said. */
const root = fileURLToPath(new URL("../", import.meta.url));
const dist = resolve(root, process.argv[2] ?? "dist");

const common = {
  absWorkingDir: root,
  outbase: "generator",
  outdir: dist,
  bundle: true,
  platform: "node",
  target: "node20",
  sourcemap: true,
  metafile: true,
  logLevel: "warning",
};

/** For programs that import Sundial; what is imported lazily stays in files of its own. */
const library = {
  ...common,
  entryPoints: ["generator/index.ts"],
  format: "esm",
  splitting: true,
  packages: "external",
  chunkNames: "chunks/[name]-[hash]",
};

/** What starts the command line. */
const start = {
  ...common,
  entryPoints: ["generator/cli/main.ts"],
  format: "esm",
  packages: "external",
};

/** CommonJS of one file each, whose compiled code can be kept (see generator/compile-cache.ts). `taken` is bundled in. */
const { dependencies } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const kept = (entry, taken) => ({
  ...common,
  entryPoints: [{ in: `generator/${entry}.ts`, out: outOf(entry) }],
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  external: Object.keys(dependencies).filter((name) => !taken.includes(name)),
  alias: { "prettier/doc": join(root, "node_modules/prettier/doc.mjs") },
  define: { "import.meta.url": "importMetaUrl" },
  banner: {
    js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
  },
});
const outOf = (entry) => join("cli", basename(entry));

/** The command line. */
const program = kept("cli/program", ["handlebars"]);

/** The thread that prints the client surface, and what it loads: ts-morph without what it would type-check with. */
const render = "targets/typescript/render";
const thread = kept(`${render}/printer-thread`, []);
const surface = {
  ...kept(`${render}/surface-files`, ["handlebars", "ts-morph"]),
  minify: true,
  // Nearly all of it is ts-morph's, whose map would be larger than everything else.
  sourcemap: false,
  plugins: [
    {
      name: "without-libraries",
      setup: ({ onLoad }) =>
        onLoad({ filter: /ts-morph-common\.js$/ }, ({ path }) => ({
          contents: readFileSync(path, "utf8").replace(
            /^const libFiles = \[\{[^]*?^ *\}\];$/m,
            "const libFiles = [];",
          ),
        })),
    },
  ],
};

const made = await Promise.all(
  [library, start, program, thread, surface].map((options) => build(options)),
);

// What an earlier build left: its code would never run, but it would be published.
const fresh = new Set(
  made.flatMap(({ metafile }) =>
    Object.keys(metafile.outputs).map((path) => resolve(root, path)),
  ),
);
for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" }))
  if (/\.c?js(\.map)?$/.test(name) && !fresh.has(join(dist, name)))
    rmSync(join(dist, name));
