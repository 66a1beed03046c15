import type { Shape } from "./shape.js";
import type { ParameterCodec } from "./parameters.js";
import { broken } from "./lines.js";
import type { RequestBody } from "./middleware.js";
import type { ErrorDetails } from "./sdkError.js";

/** Sends a body of one kind. */
export interface BodyCodec {
  /** The media type, where the descriptor states none. */
  readonly mediaType: string;
  /** Throws a TypeError that says why the value cannot be sent. */
  readonly write: (
    value: unknown,
    mediaType: string,
    options: BodyOptions,
  ) => WrittenBody;
}

export interface WrittenBody {
  readonly body: RequestBody;
  /** The `Content-Type` header; undefined: left to `fetch`, which knows the boundary. */
  readonly contentType?: string | undefined;
  /** The body afresh, for a further attempt; absent: `body` can be sent again; null: it cannot. */
  readonly again?: (() => RequestBody) | null;
}

/** Reads a body of one kind. */
export interface ResponseCodec {
  /** The media type to ask for, where the descriptor states none; empty: none. */
  readonly mediaType: string;
  /** True: what is read goes on after the call has returned, and outlives its timeouts. */
  readonly streaming?: boolean;
  /** Throws a SyntaxError where the body is not of the kind. */
  readonly read: (
    response: Response,
    options: BodyOptions,
    context: ReadContext,
  ) => unknown;
}

/** Reads the JSON of error responses. */
export interface ErrorCodec {
  readonly parse: (
    text: string,
    status: number,
    shapes: ErrorCodec["shapes"],
  ) => unknown;
  /** Status, range or `default` → where int64 and dates are. */
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** What a streaming codec may use. */
export interface ReadContext {
  /** Aborted when the caller gives up; undefined where nobody can. */
  readonly signal: AbortSignal | undefined;
  /** Of the call, for errors. */
  readonly details: ErrorDetails;
  /** To be called when nothing further is read. */
  readonly release: () => void;
  /** The same request again with further headers, to go on where a stream broke off. */
  readonly reopen: (
    headers: Readonly<Record<string, string>>,
  ) => Promise<Response>;
}

/** What a codec has to know of one operation. */
export interface BodyOptions {
  /** Where int64 and dates are; see `shape.ts`. */
  readonly shape?: Shape;
  /** Reads the JSON of one event or line, in place of `JSON.parse`. */
  readonly parse?: (text: string, shape?: Shape) => unknown;
  /** By property of a multipart or urlencoded body. */
  readonly encoding?: Readonly<Record<string, PartEncoding>>;
}

/** OpenAPI Encoding Object. */
export interface PartEncoding {
  readonly contentType?: string;
  /** Headers of the part with fixed values. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The query codec that stands for style, explode and allowReserved. */
  readonly codec?: ParameterCodec;
}

/** JSON, of any media type. */
export const json: BodyCodec & ResponseCodec = {
  mediaType: "application/json",
  write: (value, mediaType) => {
    const body = JSON.stringify(value) as string | undefined;
    if (body === undefined) throw new TypeError("has no JSON form");
    return { body, contentType: mediaType };
  },
  read: (response) => response.json(),
};

/** Text, of any media type. */
export const text: BodyCodec & ResponseCodec = {
  mediaType: "text/plain",
  write: (value, mediaType) => {
    if (typeof value !== "string") throw new TypeError("must be a string");
    return { body: value, contentType: mediaType };
  },
  read: (response) => response.text(),
};

/** Bytes: a `Blob`, `ArrayBuffer`, typed array or stream to send; a `Blob` when read. */
export const binary: BodyCodec & ResponseCodec = {
  mediaType: "application/octet-stream",
  write: (value, mediaType) => writeBinary(value, mediaType),
  read: (response) => response.blob(),
};

/** Bytes as they come: a `ReadableStream<Uint8Array>`. */
export const stream: ResponseCodec = {
  mediaType: "application/octet-stream",
  streaming: true,
  read: (response, _options, context) => {
    const { release } = context;
    const reader = (
      response.body ?? new Blob([]).stream()
    ).getReader() as ReadableStreamDefaultReader<Uint8Array>;
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          release();
          controller.close();
        } catch (error) {
          release();
          throw broken(error, context);
        }
      },
      cancel(reason) {
        release();
        return reader.cancel(reason);
      },
    });
  },
};

/** No body: whatever comes is dropped. */
export const empty: ResponseCodec = {
  mediaType: "",
  read: async (response) => {
    await response.body?.cancel();
  },
};

function writeBinary(value: unknown, mediaType: string): WrittenBody {
  const wild = mediaType.includes("*");
  if (value instanceof Blob)
    return {
      body: value,
      contentType: wild ? value.type || "application/octet-stream" : mediaType,
    };
  const contentType = wild ? "application/octet-stream" : mediaType;
  if (typeof value === "string" || value instanceof ArrayBuffer)
    return { body: value, contentType };
  if (ArrayBuffer.isView(value))
    return {
      body: new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
      contentType,
    };
  if (value instanceof ReadableStream)
    return {
      body: value as ReadableStream<Uint8Array>,
      contentType,
      again: null,
    };
  if (typeof value === "function") {
    const again = value as () => RequestBody;
    return { body: again(), contentType, again };
  }
  throw new TypeError(
    "must be a Blob, an ArrayBuffer, a typed array, a stream or a function that gives one",
  );
}

export { multipart } from "./multipart.js";
export { urlencoded } from "./urlencoded.js";
