import type { BodyCodec, ResponseCodec } from "./bodies.js";
import { parseLossless, stringifyLossless } from "./int64.js";
import { convert } from "./shape.js";

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
  read: async (response, { shape }) => {
    const text = await response.text();
    const plain = JSON.parse(text) as unknown;
    return shape
      ? convert(shape, "decode", plain, parseLossless(text) ?? plain)
      : plain;
  },
};
