import { sleep } from "./attempt.js";
import type { BodyOptions, ReadContext, ResponseCodec } from "./bodies.js";
import { textLines } from "./lines.js";

/** One event of a `text/event-stream`. */
export interface ServerSentEvent<Data = string> {
  readonly data: Data;
  /** `message` where the server names none. */
  readonly event: string;
  /** The last id the server gave, of this or an earlier event; empty: none. */
  readonly id: string;
  /** How long the server wants clients to wait before they reconnect, where this event says so. */
  readonly retry?: number;
}

/** Server-sent events (HTML Living Standard section 9.2) as an `AsyncIterable<ServerSentEvent>`, data as text. */
export const sse: ResponseCodec = {
  mediaType: "text/event-stream",
  streaming: true,
  read: (response, options, context) =>
    events(response, options, context, (data) => data),
};

/** The same, data read as JSON; text that is none, such as `[DONE]`, stays text. */
export const sseJson: ResponseCodec = {
  mediaType: "text/event-stream",
  streaming: true,
  read: (response, options, context) =>
    events(response, options, context, (data) => {
      try {
        return options.parse
          ? options.parse(data, options.shape)
          : (JSON.parse(data) as unknown);
      } catch (error) {
        if (error instanceof SyntaxError) return data;
        throw error;
      }
    }),
};

/** How often in a row a lost stream is opened again without an event coming. */
const patience = 5;

/**
 * The events; a stream that breaks off after an event with an id is opened again with `Last-Event-ID`. It ends when the
 * server ends it, and when the caller stops.
 */
async function* events(
  response: Response,
  _options: BodyOptions,
  context: ReadContext,
  decode: (data: string) => unknown,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  const { signal, details, release, reopen } = context;
  let id = "";
  let waitMs = 3_000;
  let failures = 0;
  let current = response;
  try {
    for (;;) {
      try {
        for await (const { data, ...event } of parse(current, id, context)) {
          failures = 0;
          id = event.id;
          waitMs = event.retry ?? waitMs;
          if (data !== null) yield { ...event, data: decode(data) };
        }
        return;
      } catch (error) {
        if (signal?.aborted || id === "" || ++failures > patience) throw error;
      }
      for (;;) {
        await sleep(waitMs, signal, details);
        try {
          current = await reopen({ "last-event-id": id });
          break;
        } catch (error) {
          if (signal?.aborted || ++failures > patience) throw error;
        }
      }
      if (current.status === 204) return;
    }
  } finally {
    release();
  }
}

interface RawEvent {
  /** Null: a block that only sets id or retry. */
  readonly data: string | null;
  readonly event: string;
  readonly id: string;
  readonly retry?: number;
}

async function* parse(
  response: Response,
  lastId: string,
  context: ReadContext,
): AsyncGenerator<RawEvent, void, undefined> {
  let id = lastId;
  let data: string | null = null;
  let event = "message";
  let retry: number | undefined;
  let first = true;
  for await (const whole of textLines(response, context)) {
    const line: string = first ? whole.replace(/^\uFEFF/, "") : whole;
    first = false;
    if (line === "") {
      yield { data, event, id, ...(retry !== undefined && { retry }) };
      data = null;
      event = "message";
      retry = undefined;
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") data = data === null ? value : data + "\n" + value;
    else if (field === "event") event = value || "message";
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}
