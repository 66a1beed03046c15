import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import type { Answer, Case, Expected } from "./case.js";

/** The server's part of all cases, which it tells at `GET /-cases`; `GET /-page` is an empty page of its origin. */
export interface ConformanceServer {
  /** A case's base URL is `url` + `/` + its id. */
  readonly url: string;
  /** What was wrong with the requests of a case, and how many there were. Also at `GET /<id>/-report`. */
  readonly report: (id: string) => Report;
  readonly close: () => Promise<void>;
}

export interface Report {
  readonly requests: number;
  readonly problems: readonly string[];
}

interface Play {
  readonly script: Case;
  requests: number;
  readonly problems: string[];
  /** By rule: how often it answered. */
  readonly fired: number[];
}

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: string | null;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export async function startConformanceServer(
  cases: readonly Case[],
): Promise<ConformanceServer> {
  const plays = new Map<string, Play>(
    cases.map((script) => [
      script.id,
      {
        script,
        requests: 0,
        problems: [],
        fired: (script.rules ?? []).map(() => 0),
      },
    ]),
  );
  const server = createServer((request, response) => {
    void serve(plays, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    report: (id) => reportOf(plays.get(id)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function reportOf(play: Play | undefined): Report {
  if (!play) return { requests: 0, problems: ["there is no such case"] };
  const rules = play.script.rules ?? [];
  const unfired = rules.flatMap(({ times }, at) =>
    times === undefined || times === play.fired[at]
      ? []
      : [`rule ${at + 1} answered ${play.fired[at]} times, not ${times}`],
  );
  return { requests: play.requests, problems: [...play.problems, ...unfired] };
}

async function serve(
  plays: ReadonlyMap<string, Play>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A connection for each request: some platforms repeat by themselves what was reset on a used one.
  response.shouldKeepAlive = false;
  const raw = request.url ?? "/";
  if (raw === "/-cases" || raw === "/-page") {
    const page = raw === "/-page";
    response.writeHead(200, {
      "content-type": page ? "text/html" : "application/json",
    });
    response.end(
      page
        ? "<!doctype html><title>Conformance</title>"
        : JSON.stringify([...plays.values()].map(({ script }) => script)),
    );
    return;
  }
  const [, id = "", rest = ""] = /^\/([^/?]*)(.*)$/s.exec(raw) ?? [];
  const play = plays.get(id);
  if (rest === "/-report" || !play) {
    response.writeHead(play ? 200 : 404, {
      "content-type": "application/json",
    });
    response.end(JSON.stringify(reportOf(play)));
    return;
  }
  const seen = await read(request, rest);
  const number = ++play.requests;
  const answer = play.script.rules
    ? byRule(play, seen)
    : byStep(play, seen, number);
  await send(response, answer, new URL(raw, `http://${request.headers.host}`));
}

async function read(request: IncomingMessage, rest: string): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const mark = rest.indexOf("?");
  return {
    method: request.method ?? "",
    path: mark < 0 ? rest : rest.slice(0, mark),
    query: mark < 0 ? null : rest.slice(mark + 1),
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function byStep(play: Play, seen: Seen, number: number): Answer {
  const step = play.script.steps?.[number - 1];
  if (!step) {
    play.problems.push(`request ${number} is one too many: ${seen.path}`);
    return { status: 599 };
  }
  for (const problem of mismatches(step.expect ?? {}, seen))
    play.problems.push(`request ${number}: ${problem}`);
  return step.answer;
}

function byRule(play: Play, seen: Seen): Answer {
  const at = play.script.rules?.findIndex(
    ({ when }) => mismatches(when, seen).length === 0,
  );
  const rule = at === undefined ? undefined : play.script.rules?.[at];
  if (at === undefined || !rule) {
    play.problems.push(`no rule for ${seen.method} ${seen.path}`);
    return { status: 599 };
  }
  play.fired[at] = (play.fired[at] ?? 0) + 1;
  return rule.answer;
}

function mismatches(expected: Expected, seen: Seen): string[] {
  const problems: string[] = [];
  const compare = (what: string, want: unknown, got: unknown): void => {
    const pattern = typeof want === "string" && /^\/(.*)\/$/s.exec(want);
    const fits =
      pattern && what !== "path"
        ? new RegExp(pattern[1] ?? "", "s").test(String(got))
        : isDeepStrictEqual(want, got);
    if (!fits)
      problems.push(
        `${what} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`,
      );
  };
  for (const what of ["method", "path", "query", "body"] as const)
    if (expected[what] !== undefined) compare(what, expected[what], seen[what]);
  if (expected.json !== undefined)
    compare("body", expected.json, parsed(seen.body));
  for (const [name, want] of Object.entries(expected.headers ?? {}))
    compare(`header ${name}`, want, seen.headers[name] ?? null);
  return problems;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function send(
  response: ServerResponse,
  answer: Answer,
  url: URL,
): Promise<void> {
  const { status = 200, headers = {}, delayMs, end } = answer;
  if (delayMs !== undefined)
    await new Promise((resolve) => setTimeout(resolve, delayMs));
  if (end === "silence") return;
  if (end === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = bodyOf(answer, url.origin);
  const type: Record<string, string> =
    answer.json !== undefined ? { "content-type": "application/json" } : {};
  const own = Object.fromEntries(
    Object.entries({ ...type, ...headers }).map(([name, value]) => [
      name,
      value.replaceAll("{origin}", url.origin),
    ]),
  );
  if (end === "cut") {
    response.writeHead(status, {
      ...own,
      "content-length": body.length + 10,
    });
    response.write(body);
    setTimeout(() => response.destroy(), 5);
    return;
  }
  response.writeHead(status, own);
  response.end(body);
}

function bodyOf({ json, text = "", bytes }: Answer, origin: string): Buffer {
  if (bytes !== undefined) return Buffer.from(bytes, "base64");
  const whole = json === undefined ? text : JSON.stringify(json);
  return Buffer.from(whole.replaceAll("{origin}", origin));
}
