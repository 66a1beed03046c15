import { afterEach, beforeAll, vi } from "vitest";
import {
  credentials,
  startServer,
  type RunningServer,
  type ServerOptions,
} from "../../../examples/quickstart/server/index.js";
import type { Json, PaletteClient, Sdk } from "./sdk.js";

/** An SDK and, in each test, a server of its own. */
export interface Fixture {
  readonly sdk: Sdk;
  readonly server: RunningServer;
  /** Starts the server; gives a client with an API key, in the scope of the tenant. */
  connect(
    options?: ServerOptions,
    clientOptions?: Partial<Parameters<Sdk["connect"]>[0]>,
  ): Promise<PaletteClient>;
  /** The same with e-mail address and password. */
  logIn(password?: string): Promise<PaletteClient>;
  /** Requests so far whose path contains `part`. */
  asked(part: string): number;
}

/** Loads the SDK before the tests of a file, and stops the server after each. */
export function fixture(load: () => Promise<Sdk>): Fixture {
  let sdk: Sdk;
  let server: RunningServer | null = null;
  const running = (): RunningServer => {
    if (server === null) throw new Error("connect() starts the server");
    return server;
  };

  beforeAll(async () => {
    sdk = await load();
  }, 120_000);

  afterEach(async () => {
    vi.useRealTimers();
    await server?.close();
    server = null;
  });

  return {
    get sdk() {
      return sdk;
    },
    get server() {
      return running();
    },
    async connect(options = {}, clientOptions = {}) {
      server = await startServer(options);
      const auth = sdk.auth.apiKey(credentials.apiKey);
      return sdk.connect({ baseUrl: server.url, auth, ...clientOptions });
    },
    async logIn(password = credentials.password) {
      server = await startServer();
      const { emailId } = credentials;
      const auth = sdk.auth.authenticate({ body: { emailId, password } });
      return sdk.connect({ baseUrl: server.url, auth });
    },
    asked: (part) =>
      running().requests.filter(({ path }) => path.includes(part)).length,
  };
}

/** The uids of all items of a list. */
export async function collect(list: AsyncIterable<Json>): Promise<string[]> {
  const uids: string[] = [];
  for await (const item of list)
    uids.push(String((item["metadata"] as Json)["uid"]));
  return uids;
}

/** The bytes of a binary answer, whatever form the SDK gives it. */
export async function bytesOf(file: unknown): Promise<Uint8Array> {
  return new Uint8Array(await new Response(file as BodyInit).arrayBuffer());
}
