import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface RawRequest {
  readonly method: string;
  /** As sent: nothing decoded, nothing normalised. */
  readonly url: string;
  /** By lower-case name, repeated ones joined. */
  readonly headers: IncomingMessage["headers"];
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  /** Whether its connection is still there. */
  readonly isOpen: () => boolean;
}

/** What a server answers: a number is a status, an object a whole answer. */
export type Answer =
  | number
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string | string[]>>;
      /** A text or bytes are sent as they are, anything else as JSON. */
      readonly body?: unknown;
    };

export type Handler = (
  request: RawRequest,
  response: ServerResponse,
  index: number,
) => Answer | undefined | Promise<Answer | undefined>;

/** A server on loopback that keeps every request. */
export interface RecordingServer {
  readonly url: string;
  readonly requests: RawRequest[];
  readonly server: Server;
  readonly close: () => Promise<void>;
}

/** Starts one; a handler that gives undefined has answered by itself. */
export async function listen(handler: Handler): Promise<RecordingServer> {
  const requests: RawRequest[] = [];
  const server = createServer((incoming, response) => {
    void record(incoming).then(async (request) => {
      const index = requests.push(request) - 1;
      const answer = await handler(request, response, index);
      if (answer !== undefined) send(response, answer);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    server,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function record(incoming: IncomingMessage): Promise<RawRequest> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    // The client gave up: what came is recorded.
  }
  return {
    method: incoming.method ?? "",
    url: incoming.url ?? "",
    headers: incoming.headers,
    rawHeaders: incoming.rawHeaders,
    body: Buffer.concat(chunks),
    isOpen: () => !incoming.socket.destroyed,
  };
}

function send(response: ServerResponse, answer: Answer): void {
  const {
    status = 200,
    headers = {},
    body,
  } = typeof answer === "number" ? { status: answer } : answer;
  const asIs = typeof body === "string" || body instanceof Uint8Array;
  const type: Record<string, string> =
    body !== undefined && !asIs ? { "content-type": "application/json" } : {};
  response.writeHead(status, { ...type, ...headers });
  response.end(asIs || body === undefined ? body : JSON.stringify(body));
}
