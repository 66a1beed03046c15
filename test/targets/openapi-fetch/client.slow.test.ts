import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { compile } from "../../support/compile.js";
import {
  consumerFolder,
  descriptionOf,
  fetchClient,
} from "../../support/fetch-client.js";

const schemes = {
  key: { type: "apiKey", in: "header", name: 'X-"Key' },
  inQuery: { type: "apiKey", in: "query", name: "api key" },
  inCookie: { type: "apiKey", in: "cookie", name: "session" },
  token: { type: "http", scheme: "bearer" },
  login: { type: "http", scheme: "basic" },
};

const description = (names: readonly (keyof typeof schemes)[]) =>
  descriptionOf({
    servers: [{ url: "https://api.example.com/v1" }],
    paths: {
      "/pets": {
        get: {
          responses: {
            200: {
              description: "",
              content: {
                "application/json": {
                  schema: { type: "array", items: { type: "string" } },
                },
              },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: Object.fromEntries(
        names.map((name) => [name, schemes[name]]),
      ),
    },
  });

interface Module {
  readonly createPets: (options?: object) => {
    GET(path: string, options?: object): Promise<{ readonly data?: unknown }>;
  };
}

/** Calls `GET /pets` with a client made with `options`; gives the request that came. */
async function received(
  names: readonly (keyof typeof schemes)[],
  options: object,
  call: object = {},
): Promise<IncomingMessage> {
  const { files } = await fetchClient(description(names));
  const folder = consumerFolder(files);
  const outfile = join(folder, "client.mjs");
  await build({
    entryPoints: [join(folder, "client.ts")],
    outfile,
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  const { createPets } = (await import(outfile)) as Module;
  let request: IncomingMessage | undefined;
  const server = createServer((incoming, response) => {
    request = incoming;
    response.setHeader("Content-Type", "application/json").end('["Rex"]');
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  const { data } = await createPets({ baseUrl, ...options }).GET("/pets", call);
  expect(data).toEqual(["Rex"]);
  return request!;
}

test("every credential that is given goes where its scheme says", async () => {
  const request = await received(["inQuery", "inCookie", "token"], {
    auth: { inQuery: "a&b", inCookie: "c;d", token: async () => "e" },
  });
  expect(request.url).toBe("/pets?api+key=a%26b");
  expect(request.headers.cookie).toBe("session=c%3Bd");
  expect(request.headers.authorization).toBe("Bearer e");
});

test("a user's name and password are sent in UTF-8", async () => {
  const auth = { login: { username: "Zoë", password: "p:w" } };
  const { headers } = await received(["login"], { auth });
  expect(headers.authorization).toBe(
    `Basic ${Buffer.from("Zoë:p:w").toString("base64")}`,
  );
});

test("what a call sets itself stays as it is", async () => {
  const { headers } = await received(
    ["token"],
    { auth: { token: "a" } },
    { headers: { Authorization: "Bearer mine" } },
  );
  expect(headers.authorization).toBe("Bearer mine");
});

test("nothing is sent without credentials", async () => {
  const { headers } = await received(["token"], {});
  expect(headers.authorization).toBeUndefined();
});

test("a client of any credentials compiles", async () => {
  const all = new Map<string, string>();
  const lists = [
    ["key", "inQuery", "inCookie", "token", "login"],
    ["key"],
    ["inQuery"],
    ["inCookie"],
    ["login"],
    [],
  ] as const;
  for (const names of lists) {
    const { files } = await fetchClient(description(names));
    for (const [path, text] of files)
      all.set(`${names.join("-")}/${path}`, text);
    all.set(
      `${names.join("-")}/use.ts`,
      `import { createPets } from "./client.js";
export async function use(): Promise<string[] | undefined> {
  const { data } = await createPets().GET("/pets");
  return data;
}
`,
    );
  }
  expect(await compile("TypeScript 7", consumerFolder(all))).toBe("");
}, 60_000);
