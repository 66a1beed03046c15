import type { ResponseCodec } from "./bodies.js";
import { textLines } from "./lines.js";

/** JSON lines (`application/jsonl`, `application/x-ndjson`) as an `AsyncIterable`; blank lines do not count. */
export const jsonLines: ResponseCodec = {
  mediaType: "application/jsonl",
  streaming: true,
  read: (response, _options, { release }) =>
    values(response, release, (line) => line),
};

/** JSON text sequences (RFC 7464, `application/json-seq`) as an `AsyncIterable`. */
export const jsonSequence: ResponseCodec = {
  mediaType: "application/json-seq",
  streaming: true,
  read: (response, _options, { release }) =>
    values(response, release, (line) => line.replaceAll("\u001e", "")),
};

async function* values(
  response: Response,
  release: () => void,
  clean: (line: string) => string,
): AsyncGenerator<unknown, void, undefined> {
  try {
    for await (const line of textLines(response)) {
      const text = clean(line);
      if (text.trim() !== "") yield JSON.parse(text) as unknown;
    }
  } finally {
    release();
  }
}
