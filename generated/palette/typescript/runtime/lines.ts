import type { ReadContext } from "./bodies.js";
import { networkError } from "./transport.js";

/** The lines of a body as they come, without their ends (LF, CR LF or CR); the last one too where it has no end. */
export async function* textLines(
  response: Response,
  context: Pick<ReadContext, "signal" | "details">,
): AsyncGenerator<string, void, undefined> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw broken(cause, context);
      });
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      // A CR at the end of a chunk may be the first half of a CR LF.
      const whole = done || !rest.endsWith("\r") ? rest : rest.slice(0, -1);
      const lines = whole.split(/\r\n|\n|\r/);
      rest = (lines.pop() ?? "") + rest.slice(whole.length);
      yield* lines;
      if (done) {
        if (rest !== "") yield rest;
        return;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** What a stream ends with that could not be read on: the caller's wish, or a connection that broke off. */
export function broken(
  cause: unknown,
  { signal, details }: Pick<ReadContext, "signal" | "details">,
): unknown {
  return signal?.aborted ? signal.reason : networkError(cause, details);
}
