import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Something that is measured: a command line, and what is put right before each run. */
export interface Contestant {
  readonly name: string;
  readonly node: string;
  readonly words: readonly string[];
  readonly prepare: () => void;
}

/** Where everything is. */
export interface Setting {
  readonly root: string;
  readonly peers: string;
  /** The raw description, and the same converted to OpenAPI 3.0 for those who read nothing else. */
  readonly raw: string;
  readonly converted: string;
  /** A folder for outputs. */
  readonly work: string;
}

/** Everyone who runs under `node`; hey-api needs Node 22 or newer. */
export function contestants(
  setting: Setting,
  node: string,
  isNew: boolean,
): readonly Contestant[] {
  const { root, peers, raw, converted, work } = setting;
  const out = (name: string): string => join(work, name);
  const empty = (name: string) => (): void =>
    rmSync(out(name), { recursive: true, force: true });
  const cli = join(root, "dist/cli/main.js");
  const ours = ["generate", "--spec", raw, "--preset", "palette", "--quiet"];
  const modules = join(peers, "node_modules");
  /** Ours from a configuration, into an empty folder and with no names given before. */
  const configured = (
    name: string,
    folder: string,
    validators: boolean,
  ): Contestant => {
    const project = out(`${folder}-project`);
    const config = join(project, "sundial.config.json");
    const target = { target: "typescript", out: folder, validators };
    const text = { spec: raw, preset: "palette", targets: [target] };
    return {
      name,
      node,
      words: [cli, "generate", "--config", config, "--quiet"],
      prepare: () => {
        rmSync(project, { recursive: true, force: true });
        mkdirSync(project);
        writeFileSync(config, JSON.stringify(text));
      },
    };
  };
  const heyApi = (
    name: string,
    folder: string,
    ...plugins: readonly string[]
  ): Contestant => ({
    name,
    node,
    words: [
      join(modules, "@hey-api/openapi-ts/bin/run.js"),
      ...["-i", raw, "-o", out(folder)],
      ...["-p", "@hey-api/typescript", "@hey-api/sdk"],
      ...["@hey-api/client-fetch", ...plugins, "--no-log-file"],
    ],
    prepare: empty(folder),
  });
  /** TypeScript 7 over what another contestant of the round has made. */
  const compiled = (name: string, folder: string): Contestant => {
    const project = join(work, `tsconfig.${folder.replace("/", "-")}.json`);
    const compilerOptions = {
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
      module: "esnext",
      moduleResolution: "bundler",
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
      paths: { zod: [join(root, "node_modules/zod")] },
    };
    const text = { compilerOptions, include: [`${folder}/**/*.ts`] };
    return {
      name,
      node,
      words: [join(root, "node_modules/ts7/bin/tsc"), "-p", project],
      prepare: () => writeFileSync(project, JSON.stringify(text)),
    };
  };
  const all: readonly Contestant[] = [
    { name: "node alone", node, words: ["-e", "0"], prepare: () => undefined },
    configured("sundial: SDK without validators", "plain", false),
    configured("sundial: SDK with validators", "full", true),
    {
      name: "sundial: nothing changed",
      node,
      words: [cli, ...ours, "--out", out("kept")],
      prepare: () => undefined,
    },
    {
      name: "openapi-typescript 7.13: types only",
      node,
      words: [
        join(root, "node_modules/openapi-typescript/bin/cli.js"),
        converted,
        "-o",
        out("types.d.ts"),
      ],
      prepare: () => undefined,
    },
    {
      name: "oazapfts 7.5: types and client",
      node,
      words: [
        join(modules, "oazapfts/dist/cli.js"),
        converted,
        out("oazapfts.ts"),
      ],
      prepare: () => undefined,
    },
    ...(isNew
      ? [
          heyApi("hey-api 0.99: SDK", "hey-api"),
          heyApi("hey-api 0.99: with zod", "hey-api-zod", "zod"),
          compiled("TypeScript 7: ours without validators", "plain-project"),
          compiled("TypeScript 7: ours with validators", "full-project"),
          compiled("TypeScript 7: hey-api with zod", "hey-api-zod"),
        ]
      : []),
  ];
  return all;
}
