import { createServer, type IncomingMessage, type Server } from "node:http";
import { authenticated } from "./authentication.js";
import { Failure } from "./failure.js";
import { Faults, type Fault } from "./faults.js";
import { readBody, send, type Call, type Reply } from "./http.js";
import { loggedPath, loggedQuery, type LoggedRequest } from "./log.js";
import { match } from "./router.js";
import { routes } from "./routes.js";
import { seed, type Seed } from "./seed.js";
import { State } from "./state.js";

export { credentials, type Seed } from "./seed.js";
export type { Fault } from "./faults.js";
export type { LoggedRequest } from "./log.js";
export { TOKEN_LIFETIME_MS } from "./sessions.js";

/** How to start the server. */
export interface ServerOptions {
  /** The port on 127.0.0.1; default 0, any free one. */
  readonly port?: number;
  readonly seed?: Seed;
  /** Milliseconds since 1970; default the system's clock. */
  readonly now?: () => number;
  /** Faults that are there from the start. */
  readonly faults?: readonly Fault[];
}

/** A server that runs. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Uid of the seeded project `weather`. */
  readonly project: string;
  /** Every request so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Adds a fault for the requests to come. */
  inject(fault: Fault): void;
  /** Tokens given so far are from now on good for a refresh only. */
  retireTokens(): void;
  close(): Promise<void>;
}

/** Starts a server that behaves as the Palette API is documented to, on loopback and in memory. */
export async function startServer(
  options: ServerOptions = {},
): Promise<RunningServer> {
  const state = new State(options.now ?? Date.now);
  const project = seed(state, options.seed ?? {});
  const faults = new Faults();
  for (const fault of options.faults ?? []) faults.add(fault);
  const requests: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    void serve(request, state, faults).then(({ reply, logged }) => {
      requests.push(logged);
      if (reply === "drop") request.socket.destroy();
      else send(response, reply);
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${String(port)}`,
    project,
    requests,
    inject: (fault) => {
      faults.add(fault);
    },
    retireTokens: () => {
      state.sessions.retire();
    },
    close: () => close(server),
  };
}

interface Served {
  readonly reply: Reply | "drop";
  readonly logged: LoggedRequest;
}

async function serve(
  request: IncomingMessage,
  state: State,
  faults: Faults,
): Promise<Served> {
  const { pathname, searchParams } = new URL(
    request.url ?? "/",
    "http://localhost",
  );
  const method = request.method ?? "GET";
  const body = await readBody(request).catch(() => Buffer.alloc(0));
  const headers = request.headers as Call["headers"];
  const bare: Omit<Call, "params" | "user"> = {
    method,
    query: searchParams,
    headers,
    body,
    project: headers["projectuid"] ?? null,
  };
  const reply =
    (await faults.apply(method, pathname)) ?? answer(bare, pathname, state);
  return {
    reply,
    logged: {
      method,
      path: loggedPath(pathname),
      query: loggedQuery(searchParams),
      authentication:
        headers["apikey"] !== undefined
          ? "ApiKey"
          : headers["authorization"] !== undefined
            ? "Authorization"
            : "none",
      project: bare.project,
      accept: headers["accept"] ?? null,
      contentType: headers["content-type"] ?? null,
      bodyBytes: body.length,
      at: state.now(),
      status: reply === "drop" ? 0 : reply.status,
    },
  };
}

/** Every failure becomes the API's error body; one that is not foreseen is a 500. */
function answer(
  bare: Omit<Call, "params" | "user">,
  path: string,
  state: State,
): Reply {
  try {
    const found = match(routes, bare.method, path);
    if ("methods" in found) throw unknownPath(found.methods, bare.method, path);
    const { route, params } = found;
    const user = route.open ? null : authenticated(bare.headers, state);
    if (!route.open && bare.project !== null)
      state.projects.get(bare.project, null);
    return route.handler({ ...bare, params, user }, state);
  } catch (error) {
    return errorReply(
      error instanceof Failure
        ? error
        : new Failure(500, "InternalError", String(error)),
      state,
    );
  }
}

function unknownPath(
  methods: readonly string[],
  method: string,
  path: string,
): Failure {
  return methods.length === 0
    ? new Failure(404, "OperationNotFound", `There is no ${path}`)
    : new Failure(405, "MethodNotAllowed", `${path} knows no ${method}`);
}

function errorReply(failure: Failure, state: State): Reply {
  const { status, code, message, details } = failure;
  return { status, json: { code, message, details, ref: state.uid() } };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
