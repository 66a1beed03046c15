import childProcess from "node:child_process";
import dns from "node:dns";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import workers from "node:worker_threads";

/**
 * A process that imports every module below a folder, calls what they export, and says what happened besides:
 * `node observer.mjs FOLDER` prints a JSON list, which is empty when nothing did.
 */
const [folder] = process.argv.slice(2) as [string];
const found = new Set<string>();
const print = process.stdout.write.bind(process.stdout);
const list = fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".js") && !path.includes("node_modules"))
  .sort();

/** Replaces functions by ones that tell of the call and refuse it. */
function forbid(owner: object, name: string, label: string): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== "function") return;
  const told = (...given: unknown[]): never => {
    found.add(`${label}.${name} ${String(given[0]).slice(0, 80)}`);
    throw new Error("forbidden");
  };
  try {
    Object.defineProperty(owner, name, { value: told, configurable: true });
  } catch {
    // What cannot be replaced cannot be watched.
  }
}

const writing =
  /^(write|append|mkdir|mkdtemp|rm|rmdir|unlink|rename|link|symlink|cp|copy|truncate|ftruncate|chmod|chown|utimes|createWrite)/;
for (const [label, owner] of [
  ["fs", fs],
  ["fs.promises", fs.promises],
] as const)
  for (const name of Object.keys(owner))
    if (writing.test(name)) forbid(owner, name, label);
for (const name of [
  "spawn",
  "spawnSync",
  "exec",
  "execSync",
  "execFile",
  "execFileSync",
  "fork",
])
  forbid(childProcess, name, "child_process");
for (const name of ["lookup", "resolve"]) forbid(dns, name, "dns");
for (const [label, owner] of [
  ["http", http],
  ["https", https],
] as const)
  for (const name of ["request", "get", "createServer"])
    forbid(owner, name, label);
for (const name of ["connect", "createConnection", "createServer"])
  forbid(net, name, "net");
for (const name of ["runInThisContext", "runInNewContext", "compileFunction"])
  forbid(vm, name, "vm");
forbid(workers, "Worker", "worker_threads");
for (const name of ["fetch", "WebSocket", "eval"])
  forbid(globalThis, name, "globalThis");
for (const name of ["exit", "abort", "kill", "chdir", "reallyExit", "dlopen"])
  forbid(process, name, "process");
forbid(Function.prototype, "constructor", "Function");
syncBuiltinESMExports();

const watched: readonly (readonly [string, object])[] = [
  ["globalThis", globalThis],
  ["process", process],
  ["process.env", process.env],
  ...(
    [
      "Object",
      "Array",
      "Function",
      "String",
      "Promise",
      "RegExp",
      "Map",
      "Headers",
      "Response",
    ] as const
  ).map(
    (name) =>
      [
        `${name}.prototype`,
        (globalThis[name] as { prototype: object }).prototype,
      ] as const,
  ),
];
// What zod schemas are made of keeps a registry of its own there.
await import("zod");
// Node makes some of its globals when they are first asked for.
for (const key of Reflect.ownKeys(globalThis)) Reflect.get(globalThis, key);
const members = (owner: object): Map<PropertyKey, unknown> =>
  new Map(
    Reflect.ownKeys(owner).map((key) => {
      const { value, get } = Reflect.getOwnPropertyDescriptor(owner, key)!;
      return [
        key,
        get ??
          (typeof value === "function" || owner === process.env
            ? value
            : typeof value),
      ];
    }),
  );
const before = watched.map(([, owner]) => members(owner));

interface Client {
  readonly createClient: (options: object) => unknown;
  readonly call: (
    client: unknown,
    operation: unknown,
    input: object,
  ) => Promise<unknown>;
}

/** Calls an operation with a text for each parameter; the request must go to the address of the client. */
async function callOperation(
  client: Client,
  operation: { readonly parameters?: unknown },
): Promise<void> {
  const base = "https://base.example/root";
  const made = client.createClient({
    baseUrl: base,
    retries: 0,
    fetch: (request: string | URL | Request) => {
      const { href, origin } = new URL(
        request instanceof Request ? request.url : String(request),
      );
      if (origin !== "https://base.example")
        found.add(`request to ${href.slice(0, 80)}`);
      return Promise.resolve(
        new Response("{}", { headers: { "content-type": "application/json" } }),
      );
    },
  });
  const input = Object.fromEntries(
    Object.keys((operation.parameters ?? {}) as object).map((name) => [
      name,
      "../x",
    ]),
  );
  try {
    await client.call(made, operation, input);
  } catch {
    // A refused call is fine: what matters is what else happens.
  }
}

for (const path of list) {
  let module: Record<string, unknown>;
  try {
    module = (await import(pathToFileURL(join(folder, path)).href)) as Record<
      string,
      unknown
    >;
  } catch (error) {
    found.add(
      `import of ${path} fails: ${(error as Error).message.slice(0, 200)}`,
    );
    continue;
  }
  const root = /^(.*?typescript\/)(?:[^/]+\/)?operations\//.exec(path)?.[1];
  for (const value of Object.values(module)) {
    if (typeof value !== "object" || value === null) continue;
    if (root !== undefined && "method" in value && "path" in value) {
      const at = (name: string): string =>
        pathToFileURL(join(folder, root, "runtime", name)).href;
      const { call } = (await import(at("call.js"))) as Client;
      const { createClient } = (await import(at("client.js"))) as Client;
      await callOperation({ call, createClient }, value as object);
    }
    if ("validate" in value && typeof value.validate === "function")
      for (const sample of [
        {},
        "x",
        [],
        null,
        JSON.parse('{"__proto__":{"hacked":1}}'),
      ] as unknown[])
        (value.validate as (given: unknown) => unknown)(sample);
  }
}
await new Promise((done) => setTimeout(done, 50));

for (const [index, [label, owner]] of watched.entries()) {
  const after = members(owner);
  for (const key of new Set([...after.keys(), ...before[index]!.keys()]))
    if (after.get(key) !== before[index]!.get(key))
      found.add(`${label}.${String(key)} changed`);
}
print(JSON.stringify([...found]));
