import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { compileValidators, exact } from "../../generator/validators/index.js";
import {
  writeModule,
  writeRuntime,
} from "../../test/validators/support/modules.js";
import { paletteDescription } from "../../test/support/shared.js";
import { cases, type Case } from "./cases.js";
import { clusterSchema, clusterValue } from "./cluster.js";
import { libraries, schemaOf } from "./libraries.js";
import { typiaSource } from "./schemas-typia.js";

/** Measures every library on every case, each in a process of its own, in turns; prints medians and ratios. */
const [peers, worker, ...only] = process.argv.slice(2) as [
  string,
  string,
  ...string[],
];
const folder = join(peers, "run/modules");
const require = createRequire(join(peers, "package.json"));
const turns = 3;

/** So many times the fastest a library may take to be measured in all of these turns: a core is often twice as slow for a while. */
const near = 2.5;
const finalTurns = 10;

const all = cases(clusterSchema(paletteDescription), clusterValue);
prepare(all);

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores`,
);
console.log(
  `Median time per value of the best of ${turns} processes, of those near the fastest ${finalTurns}; in brackets, times the fastest.\n`,
);
const header = ["case", ...libraries.keys()];
console.log(
  `| ${header.join(" | ")} |\n|${header.map(() => " --- ").join("|")}|`,
);
for (const one of all) {
  if (only.length > 0 && !only.some((part) => one.name.includes(part)))
    continue;
  const found = new Map<string, number>();
  const reasons = new Map<string, string>();
  const isNear = (library: string): boolean =>
    (found.get(library) ?? Infinity) < near * Math.min(...found.values());
  for (let turn = 0; turn < finalTurns; turn++)
    for (const library of libraries.keys()) {
      if (turn >= turns && !isNear(library)) continue;
      const { stdout } = spawnSync(
        process.execPath,
        [worker, one.name, library, folder, paletteDescription ?? ""],
        { encoding: "utf8", timeout: 120_000 },
      );
      const { median, why } = JSON.parse(
        stdout.trim().split("\n").at(-1) || '{"median":null,"why":"no answer"}',
      ) as { median: number | null; why: string | null };
      if (median !== null)
        found.set(library, Math.min(median, found.get(library) ?? Infinity));
      else reasons.set(library, why ?? "?");
    }
  const fastest = Math.min(...found.values());
  const cells = [...libraries.keys()].map((library) => {
    const median = found.get(library);
    if (median === undefined)
      return `– ${reasons.get(library) === "no such task" ? "" : (reasons.get(library) ?? "")}`.trim();
    return `${shown(median)} (${(median / fastest).toFixed(2)})`;
  });
  console.log(`| ${[one.name, ...cells].join(" | ")} |`);
}

function shown(ns: number): string {
  return ns >= 1000
    ? `${(ns / 1000).toFixed(ns >= 10_000 ? 0 : 1)} µs`
    : `${ns.toFixed(ns >= 100 ? 0 : 1)} ns`;
}

/** Writes what is compiled ahead of time: our modules, ajv's standalone ones, typia's. */
function prepare(list: readonly Case[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "typia"), { recursive: true });
  writeRuntime(join(folder, "runtime"));
  list.forEach((one, index) => {
    const modules = compileValidators({
      documents: new Map([["https://bench.test/schema", schemaOf(one)]]),
      entries: [
        {
          name: "Root",
          document: "https://bench.test/schema",
          pointer: "",
          module: "root",
          type: null,
        },
      ],
      semantics: exact,
      runtime: () => "./runtime/index.js",
      specifier: () => "",
      header: () => [],
      report: (problem) => console.error(problem),
      strip: true,
    });
    writeModule(join(folder, `${index}-sundial.js`), modules.get("root")!);
    writeFileSync(join(folder, "typia", `case${index}.ts`), typiaSource(one));
    writeAjv(one, join(folder, `${index}-ajv.js`));
  });
  writeTypia(list.length);
}

function writeAjv(one: Case, file: string): void {
  interface AjvLike {
    compile(schema: object): unknown;
  }
  const { default: Ajv } = require("ajv/dist/2020.js") as {
    default: new (options: object) => AjvLike;
  };
  const { default: standalone } = require("ajv/dist/standalone") as {
    default: (ajv: AjvLike, validate: unknown) => string;
  };
  const ajv = new Ajv({
    allErrors: one.task === "errors",
    strict: false,
    code: { source: true, esm: true },
  });
  const code = standalone(ajv, ajv.compile(schemaOf(one)));
  // Its ECMAScript modules still call `require`.
  writeFileSync(
    file,
    `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n${code}`,
  );
}

function writeTypia(count: number): void {
  const source = join(folder, "typia");
  writeFileSync(
    join(source, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "esnext",
        moduleResolution: "bundler",
        strict: true,
        skipLibCheck: true,
        types: [],
      },
      include: ["*.ts"],
    }),
  );
  const cli = join(peers, "node_modules/typia/lib/executable/typia.js");
  try {
    execFileSync(
      process.execPath,
      [
        cli,
        "generate",
        "--input",
        source,
        "--output",
        join(source, "out"),
        "--project",
        join(source, "tsconfig.json"),
      ],
      { cwd: peers, stdio: "pipe", timeout: 180_000 },
    );
  } catch (error) {
    console.error(
      `typia: ${String((error as { stderr?: Buffer }).stderr ?? error).slice(0, 500)}`,
    );
    return;
  }
  for (let index = 0; index < count; index++) {
    const file = join(source, "out", `case${index}.ts`);
    if (!existsSync(file)) continue;
    const { code } = transformSync(readFileSync(file, "utf8"), {
      loader: "ts",
      format: "esm",
    });
    writeFileSync(join(folder, `${index}-typia.js`), code);
  }
}
