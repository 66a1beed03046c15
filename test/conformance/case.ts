import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";

/** One case: a call, the server's part, and what must come of it. Field names mean the same in every language. */
export interface Case {
  /** Unique; the path segment that the case lives below. */
  readonly id: string;
  readonly about: string;
  readonly client?: ClientSetup;
  readonly call: CallSetup;
  /** The server's part: requests in their order, each with its answer. */
  readonly steps?: readonly Step[];
  /** Instead of steps where requests come in no certain order: the first rule that fits answers. */
  readonly rules?: readonly Rule[];
  readonly want: Want;
}

/** How the client is made. */
export interface ClientSetup {
  /** Credentials by scheme id: a text, `{ username, password }`, `{ login: input }` or `{ clientId, clientSecret }`. */
  readonly auth?: Readonly<Record<string, unknown>>;
  /** Id of the project that calls take place in. */
  readonly project?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further attempts; default 2. Waits between attempts are of length 0 unless the server asks for one. */
  readonly retries?: number;
  readonly timeoutMs?: number;
  readonly deadlineMs?: number;
  /** Limits that the client keeps within, by the beginning of paths. */
  readonly rateLimits?: readonly RateLimit[];
}

export interface RateLimit {
  readonly prefix: string;
  readonly perSecond: number;
  readonly burst: number;
}

export interface CallSetup {
  readonly operation: string;
  /** By name on the wire, the body as `body`. `{ $int64: "…" }` anywhere: an integer with these digits. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly idempotencyKey?: string;
  readonly contentType?: string;
  /** So many of these calls at once; default 1. */
  readonly parallel?: number;
  /** So many of these calls, one after the other. */
  readonly repeat?: number;
  /** Reads a list: all its items, or its pages; `first`: only the first page. */
  readonly list?: "items" | "pages" | "first";
  readonly pageToken?: string;
  /** Asks for the response with its body unread. */
  readonly raw?: true;
  /** Gives up after so long. */
  readonly abortAfterMs?: number;
  /** Makes the call again and again, until a member of what it gives is this. */
  readonly until?: Awaited;
}

/** What is waited for: a member of the data, what it must become, and what it never recovers from. */
export interface Awaited {
  readonly member: string;
  readonly is: unknown;
  readonly failed?: unknown;
  readonly intervalMs: number;
  readonly deadlineMs?: number;
  /** An error of this status means "not yet". */
  readonly ignoreStatus?: number;
}

/** What one request must be. Left out: not looked at. */
export interface Expected {
  readonly method?: string;
  /** Without the case's own segment. */
  readonly path?: string;
  /** Everything after the question mark; null: no question mark. */
  readonly query?: string | null;
  /** By lower-case name; null: absent; `/…/`: a regular expression. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** As text. */
  readonly body?: string;
  /** As parsed JSON. */
  readonly json?: unknown;
}

export interface Answer {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /** Base 64. */
  readonly bytes?: string;
  /** Waits before it answers. */
  readonly delayMs?: number;
  /** Breaks off: before an answer, in the middle of the body, or never answers. */
  readonly end?: "reset" | "cut" | "silence";
}

export interface Step {
  readonly expect?: Expected;
  readonly answer: Answer;
}

export interface Rule {
  readonly when: Expected;
  readonly answer: Answer;
  /** It must answer exactly so often. */
  readonly times?: number;
}

export interface Want {
  /** What the call gives; with `parallel`, each of them. */
  readonly data?: unknown;
  /** The same as JSON text, with every digit; members in the order in which they came. */
  readonly json?: string;
  /** Of the response itself. */
  readonly raw?: { readonly status: number; readonly text: string };
  /** True: the call gives nothing. */
  readonly nothing?: true;
  /** Bytes in base 64. */
  readonly bytes?: string;
  /** Events or items of a stream, in their order. */
  readonly stream?: readonly unknown[];
  /** All items of a list, or how many there are in each page. */
  readonly items?: readonly unknown[];
  readonly itemCount?: number;
  readonly pageSizes?: readonly number[];
  readonly token?: string | null;
  readonly error?: WantError;
  readonly requestId?: string;
  /** Messages of the life-cycle hook. */
  readonly notices?: readonly string[];
  /** What the log must have said, an entry each: of every entry the members that are given here. */
  readonly log?: readonly Readonly<Record<string, unknown>>[];
  /** Is nowhere in the log. */
  readonly logHides?: string;
  /** How many requests the server must have seen; default: one per step. */
  readonly requests?: number;
  /** The call is over within this time, and not before that. */
  readonly withinMs?: number;
  readonly notBeforeMs?: number;
}

export interface WantError {
  readonly kind:
    | "api"
    | "network"
    | "timeout"
    | "abort"
    | "usage"
    | "decode"
    | "pagination"
    /** What was waited for will not come about. */
    | "wait";
  readonly status?: number;
  /** The class that the language has for the status, as in TypeScript: `NotFoundError`. */
  readonly class?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  readonly retryable?: boolean;
  readonly body?: unknown;
  /** The member that is wrong. */
  readonly place?: string;
  /** Is in the message. */
  readonly message?: string;
  /** Is nowhere in what the error shows. */
  readonly hides?: string;
}

/** All cases, in the order of their files. */
export function loadCases(): readonly Case[] {
  const folder = new URL("cases/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap(
      (name) => load(readFileSync(new URL(name, folder), "utf8")) as Case[],
    );
}
