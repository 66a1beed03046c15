import type { BodyOptions, ReadContext, ResponseCodec } from "./bodies.js";
import { DecodeError } from "./callErrors.js";
import { textLines } from "./lines.js";

/** JSON lines (`application/jsonl`, `application/x-ndjson`) as an `AsyncIterable`; blank lines do not count. */
export const jsonLines: ResponseCodec = {
  mediaType: "application/jsonl",
  streaming: true,
  read: (response, options, context) =>
    values(response, options, context, (line) => line),
};

/** JSON text sequences (RFC 7464, `application/json-seq`) as an `AsyncIterable`. */
export const jsonSequence: ResponseCodec = {
  mediaType: "application/json-seq",
  streaming: true,
  read: (response, options, context) =>
    values(response, options, context, (line) => line.replaceAll("\u001e", "")),
};

async function* values(
  response: Response,
  options: BodyOptions,
  context: ReadContext,
  clean: (line: string) => string,
): AsyncGenerator<unknown, void, undefined> {
  let count = 0;
  try {
    for await (const line of textLines(response, context)) {
      count += 1;
      const text = clean(line);
      if (text.trim() !== "")
        yield parse(text, options, count, response, context);
    }
  } finally {
    context.release();
  }
}

function parse(
  text: string,
  options: BodyOptions,
  line: number,
  response: Response,
  { details }: ReadContext,
): unknown {
  try {
    return options.parse
      ? options.parse(text, options.shape)
      : (JSON.parse(text) as unknown);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DecodeError(`line ${line} of the body is not JSON`, {
      ...details,
      response,
    });
  }
}
