import type { BodyCodec, ErrorCodec, ResponseCodec } from "./bodies.js";
import { parseLossless, stringifyLossless } from "./int64.js";
import { convert, type Shape } from "./shape.js";

/** JSON with int64 and dates where the option `shape` says; integers keep all their digits. */
export const typedJson: BodyCodec & ResponseCodec = {
  mediaType: "application/json",
  write: (value, mediaType, { shape }) => {
    const body = stringifyLossless(
      shape ? convert(shape, "encode", value) : value,
    );
    if (body === undefined) throw new TypeError("has no JSON form");
    return { body, contentType: mediaType };
  },
  read: async (response, { shape }) => parseTyped(await response.text(), shape),
};

/** `JSON.parse`, with int64 and dates where the shape says. Throws a SyntaxError. */
export function parseTyped(text: string, shape?: Shape): unknown {
  const plain = JSON.parse(text) as unknown;
  return shape
    ? convert(shape, "decode", plain, parseLossless(text) ?? plain)
    : plain;
}

/** The body of an error response, with int64 and dates where the shape of its status says. */
export const errorJson: ErrorCodec["parse"] = (text, status, shapes) =>
  parseTyped(
    text,
    shapes[status] ?? shapes[`${`${status}`[0]}XX`] ?? shapes["default"],
  );
