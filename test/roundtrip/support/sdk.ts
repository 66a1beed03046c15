import { build } from "esbuild";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AuthProvider } from "../../../runtime/typescript/auth.js";
import type * as calls from "../../../runtime/typescript/call.js";
import type {
  Client,
  ClientOptions,
} from "../../../runtime/typescript/client.js";
import type * as errors from "../../../runtime/typescript/errors.js";
import type * as lifecycle from "../../../runtime/typescript/lifecycle.js";
import type { Operation } from "../../../runtime/typescript/operation.js";
import type * as pages from "../../../runtime/typescript/paginate.js";

/** A JSON object of which a test knows what is in it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests check the values
export type Json = Record<string, any>;

type AnyOperation = Operation<object, Json>;

/** A generated client of the Palette API, whatever its operations are named. */
export interface PaletteClient {
  readonly client: Client;
  project(uid: string): PaletteClient;
}

/** A generated SDK. Operations are called by their id, so that one table of cases serves several SDKs. */
export interface Sdk {
  readonly errors: typeof errors;
  readonly onLifecycle: typeof lifecycle.onLifecycle;
  /** `auth.ts`: one function per security scheme and per login. */
  readonly auth: {
    readonly apiKey: (key: string) => AuthProvider;
    readonly authenticate: (input: {
      readonly body: { readonly emailId: string; readonly password: string };
    }) => AuthProvider;
  };
  connect(options: Omit<ClientOptions, "scope">): PaletteClient;
  call(
    palette: PaletteClient,
    id: string,
    input?: object,
    options?: calls.RequestOptions,
  ): calls.ApiPromise<Json>;
  list(
    palette: PaletteClient,
    id: string,
    input?: object,
    options?: calls.RequestOptions,
  ): pages.PagePromise<Json, Json>;
}

/** Compiles the SDK in `source`, module by module, into `folder`, and loads it in this process. */
export async function loadSdk(source: string, folder: string): Promise<Sdk> {
  const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/"));
  await build({
    entryPoints: modules.map((path) => join(source, path)),
    outbase: source,
    outdir: folder,
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const load = async <T>(path: string): Promise<T> =>
    (await import(
      /* @vite-ignore */ pathToFileURL(join(folder, path)).href
    )) as T;

  const operations = new Map<string, AnyOperation>();
  for (const path of modules.filter((name) => name.startsWith("operations/")))
    for (const value of Object.values(
      await load<Record<string, AnyOperation>>(path.replace(/\.ts$/, ".js")),
    ))
      operations.set(value.id, value);
  const { Palette } = await load<{
    Palette: new (options: object) => PaletteClient;
  }>("index.js");
  const { call } = await load<typeof calls>("runtime/call.js");
  const { paginate } = await load<typeof pages>("runtime/paginate.js");
  const { onLifecycle } = await load<typeof lifecycle>("runtime/lifecycle.js");
  const find = (id: string): AnyOperation => {
    const operation = operations.get(id);
    if (!operation) throw new Error(`The SDK has no operation ${id}`);
    return operation;
  };
  return {
    errors: await load("runtime/errors.js"),
    auth: await load("auth.js"),
    onLifecycle,
    connect: (options) => new Palette(options),
    call: ({ client }, id, input, options) =>
      call(client, find(id), input ?? {}, options),
    list: ({ client }, id, input, options) =>
      paginate(client, find(id), input ?? {}, options),
  };
}
