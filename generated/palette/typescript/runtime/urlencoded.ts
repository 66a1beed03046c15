import type { BodyCodec } from "./bodies.js";
import { encodeForm, isObject, isPresent, members } from "./encode.js";
import type { ParameterDraft } from "./parameters.js";

/**
 * `application/x-www-form-urlencoded`: a list repeats its name and an object is JSON, unless `encoding` gives the
 * property a codec (OpenAPI Encoding Object).
 */
export const urlencoded: BodyCodec = {
  mediaType: "application/x-www-form-urlencoded",
  write: (value, mediaType, { encoding }) => {
    if (value instanceof URLSearchParams)
      return { body: value.toString(), contentType: mediaType };
    if (!isObject(value)) throw new TypeError("must be an object");
    const draft: ParameterDraft = {
      path: "",
      query: [],
      headers: {},
    };
    for (const [name, member] of Object.entries(value)) {
      const codec = encoding?.[name]?.codec;
      if (codec) codec(draft, name, member);
      else if (isPresent(member))
        draft.query.push(
          ...texts(member).map((t) => encodeForm(name) + "=" + encodeForm(t)),
        );
    }
    return { body: draft.query.join("&"), contentType: mediaType };
  },
};

function texts(value: unknown): string[] {
  return isObject(value)
    ? [JSON.stringify(value)]
    : members(value).map(([, text]) => text);
}
