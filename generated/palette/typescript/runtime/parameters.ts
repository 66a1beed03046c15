/**
 * One codec per way a parameter goes on the wire. A codec knows its location; a descriptor names it by value.
 *
 * | in       | style          | explode: false       | explode: true               | allowReserved: true                    |
 * | -------- | -------------- | -------------------- | --------------------------- | -------------------------------------- |
 * | path     | simple         | `path`               | `pathExploded`              | `pathReserved`, `pathReservedExploded` |
 * | path     | label          | `pathLabel`          | `pathLabelExploded`         | –                                      |
 * | path     | matrix         | `pathMatrix`         | `pathMatrixExploded`        | –                                      |
 * | query    | form           | `form` (array `csv`) | `formExploded` (array `multi`) | `formReserved`, `formReservedExploded` |
 * | query    | spaceDelimited | `ssv`                | `formExploded`              | `ssvReserved`                          |
 * | query    | tabDelimited   | `tsv`                | `formExploded`              | `tsvReserved`                          |
 * | query    | pipeDelimited  | `pipes`              | `formExploded`              | `pipesReserved`                        |
 * | query    | deepObject     | `deepObject`         | `deepObject`                | `deepObjectReserved`                   |
 * | header   | simple         | `header`             | `headerExploded`            | –                                      |
 * | cookie   | form           | `cookie`             | `cookieExploded`            | –                                      |
 * | cookie   | cookie (3.2)   | `cookieRaw`          | `cookieRawExploded`         | –                                      |
 * | path, query, header, cookie | `content`: JSON | `jsonPath`, `jsonParameter`, `jsonHeader`, `jsonCookie` | | |
 * | querystring (3.2) | `content`: form, JSON, text | `querystring`, `jsonQuerystring`, `textQuerystring` | | |
 *
 * `content` of any other type is text: `path`, `form`, `header`, `cookie`. A scalar is the same in both columns, so a
 * descriptor may use the first. Swagger 2.0: csv `csv` / `path` / `header`, ssv `ssv`, tsv `tsv`, pipes `pipes`, multi
 * `multi`; in a path or header `ssv` → `pathSpaces`, `headerSpaces`, `tsv` → `pathTabs`, `headerTabs`, `pipes` →
 * `pathPipes`, `headerPipes`.
 */
import {
  encode,
  encodeForm,
  encodeReserved,
  encodeReservedPath,
  isObject,
  isPresent,
  members,
  scalar,
} from "./encode.js";

/** Writes one parameter into the request. Throws a TypeError that says what is wrong with the value. */
export type ParameterCodec = (
  draft: ParameterDraft,
  name: string,
  value: unknown,
) => void;

/** The part of a request that parameters make. */
export interface ParameterDraft {
  /** The path template, placeholders replaced one by one. */
  path: string;
  /** Encoded `name=value` pairs. */
  readonly query: string[];
  /** By lower-case name. */
  readonly headers: Record<string, string>;
}

type Encode = (text: string) => string;

const raw: Encode = (text) => text;

/** Members without names: `R,100,G,200`, exploded `R=100,G=200` (RFC 6570 operators that are not `named`). */
function unnamed(
  value: unknown,
  enc: Encode,
  delimiter = ",",
  pair = delimiter,
): string {
  if (typeof value === "string") return enc(value);
  return members(value)
    .map(([key, text]) =>
      key === null ? enc(text) : enc(key) + pair + enc(text),
    )
    .join(delimiter);
}

/** Members with names: one `name=…` of all, or when exploded one for each; `empty` follows a name without value. */
function named(
  name: string,
  value: unknown,
  enc: Encode,
  explode: boolean,
  delimiter = ",",
  empty = "=",
): string[] {
  const found = members(value);
  if (found.length === 0) return [];
  const pair = (key: string, text: string): string =>
    encode(key) + (text === "" ? empty : "=" + text);
  return explode
    ? found.map(([key, text]) => pair(key ?? name, enc(text)))
    : [pair(name, unnamed(value, enc, delimiter))];
}

function intoPath(
  draft: ParameterDraft,
  name: string,
  value: unknown,
  text: string,
): void {
  if (members(value).length === 0) throw new TypeError("is missing");
  draft.path = draft.path.replace("{" + name + "}", () => text);
}

/** `blue,black` · `R,100,G,200`. */
export const path: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, unnamed(value, encode));

/** `blue,black` · `R=100,G=200`. */
export const pathExploded: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, unnamed(value, encode, ",", "="));

/** As `path`, reserved characters kept but for those that would leave the segment. */
export const pathReserved: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, unnamed(value, encodeReservedPath));

export const pathReservedExploded: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, unnamed(value, encodeReservedPath, ",", "="));

/** Swagger 2.0 `ssv` in a path. */
export const pathSpaces: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, unnamed(value, encode, "%20"));

/** Swagger 2.0 `tsv` in a path. */
export const pathTabs: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, unnamed(value, encode, "%09"));

/** Swagger 2.0 `pipes` in a path. */
export const pathPipes: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, unnamed(value, encode, "%7C"));

/** `.blue,black` · `.R,100,G,200`. */
export const pathLabel: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, "." + unnamed(value, encode));

/** `.blue.black` · `.R=100.G=200`. */
export const pathLabelExploded: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, "." + unnamed(value, encode, ".", "="));

/** `;color=blue,black` · `;color=R,100,G,200`; `;color` when empty. */
export const pathMatrix: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, matrix(name, value, false));

/** `;color=blue;color=black` · `;R=100;G=200`. */
export const pathMatrixExploded: ParameterCodec = (draft, name, value) =>
  intoPath(draft, name, value, matrix(name, value, true));

function matrix(name: string, value: unknown, explode: boolean): string {
  return named(name, value, encode, explode, ",", "")
    .map((pair) => ";" + pair)
    .join("");
}

/** `content: application/json` in a path. */
export const jsonPath: ParameterCodec = (draft, name, value) =>
  path(draft, name, toJson(value));

/** `color=blue,black` · `color=R,100,G,200`. */
export const form: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encode, false));
};

/** `color=blue&color=black` · `R=100&G=200`. */
export const formExploded: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encode, true));
};

export const formReserved: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encodeReserved, false));
};

export const formReservedExploded: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encodeReserved, true));
};

/** Swagger 2.0 `csv`, its default: `form` under the name that says what becomes of a list. */
export { form as csv };

/** Swagger 2.0 `multi`: `formExploded` under the name that says what becomes of a list. */
export { formExploded as multi };

/** `color=blue%20black` · `color=R%20100%20G%20200`. */
export const ssv: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encode, false, "%20"));
};

export const ssvReserved: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encodeReserved, false, "%20"));
};

/** `color=blue%09black`. */
export const tsv: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encode, false, "%09"));
};

export const tsvReserved: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encodeReserved, false, "%09"));
};

/** `color=blue%7Cblack` · `color=R%7C100%7CG%7C200`. */
export const pipes: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encode, false, "%7C"));
};

export const pipesReserved: ParameterCodec = (draft, name, value) => {
  draft.query.push(...named(name, value, encodeReserved, false, "%7C"));
};

/**
 * `color[R]=100&color[G]=200` with the brackets encoded. Beyond the specification: nested objects nest their brackets,
 * a list repeats its name, a list of objects counts from 0.
 */
export const deepObject: ParameterCodec = (draft, name, value) =>
  deep(draft, encode(name), value, encode);

export const deepObjectReserved: ParameterCodec = (draft, name, value) =>
  deep(draft, encode(name), value, encodeReserved);

function deep(
  draft: ParameterDraft,
  name: string,
  value: unknown,
  enc: Encode,
): void {
  if (Array.isArray(value)) {
    (value as unknown[]).forEach((item, index) => {
      const nested = isObject(item) || Array.isArray(item);
      deep(draft, nested ? `${name}%5B${index}%5D` : name, item, enc);
    });
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value))
      deep(draft, `${name}%5B${encode(key)}%5D`, item, enc);
  } else if (isPresent(value)) {
    draft.query.push(name + "=" + enc(scalar(value)));
  }
}

/** `content: application/json` in the query. */
export const jsonParameter: ParameterCodec = (draft, name, value) => {
  if (value !== undefined)
    draft.query.push(encode(name) + "=" + encode(toJson(value)));
};

/** OpenAPI 3.2 `in: querystring`, `application/x-www-form-urlencoded`: the whole query; lists repeat their name. */
export const querystring: ParameterCodec = (draft, _name, value) => {
  if (!isPresent(value)) return;
  if (!isObject(value)) throw new TypeError("must be an object");
  for (const [key, item] of Object.entries(value))
    for (const [, text] of members(item))
      draft.query.push(encodeForm(key) + "=" + encodeForm(text));
};

/** OpenAPI 3.2 `in: querystring`, `application/json`. */
export const jsonQuerystring: ParameterCodec = (draft, _name, value) => {
  if (value !== undefined) draft.query.push(encode(toJson(value)));
};

/** OpenAPI 3.2 `in: querystring`, text of any type. */
export const textQuerystring: ParameterCodec = (draft, _name, value) => {
  if (isPresent(value)) draft.query.push(encode(scalar(value)));
};

/** `blue,black` · `R,100,G,200`; nothing is percent-encoded in a header. */
export const header: ParameterCodec = (draft, name, value) =>
  intoHeader(draft, name, value, unnamed(value, raw));

/** `blue,black` · `R=100,G=200`. */
export const headerExploded: ParameterCodec = (draft, name, value) =>
  intoHeader(draft, name, value, unnamed(value, raw, ",", "="));

/** Swagger 2.0 `ssv` in a header. */
export const headerSpaces: ParameterCodec = (draft, name, value) =>
  intoHeader(draft, name, value, unnamed(value, raw, " "));

/** Swagger 2.0 `tsv` in a header. */
export const headerTabs: ParameterCodec = (draft, name, value) =>
  intoHeader(draft, name, value, unnamed(value, raw, "\t"));

/** Swagger 2.0 `pipes` in a header. */
export const headerPipes: ParameterCodec = (draft, name, value) =>
  intoHeader(draft, name, value, unnamed(value, raw, "|"));

/** `content: application/json` in a header: kept in ASCII. */
export const jsonHeader: ParameterCodec = (draft, name, value) => {
  if (value === undefined) return;
  const text = toJson(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"),
  );
  draft.headers[name.toLowerCase()] = text;
};

function intoHeader(
  draft: ParameterDraft,
  name: string,
  value: unknown,
  text: string,
): void {
  if (members(value).length > 0) draft.headers[name.toLowerCase()] = text;
}

/** `color=blue,black` · `color=R,100,G,200`, percent-encoded. */
export const cookie: ParameterCodec = (draft, name, value) => {
  intoCookie(draft, named(name, value, encode, false));
};

/** `color=blue; color=black` · `R=100; G=200`, percent-encoded. */
export const cookieExploded: ParameterCodec = (draft, name, value) => {
  intoCookie(draft, named(name, value, encode, true));
};

/** OpenAPI 3.2 style `cookie`: not encoded; what cannot stand in a cookie is refused. */
export const cookieRaw: ParameterCodec = (draft, name, value) => {
  intoCookie(draft, named(name, value, cookieText, false));
};

export const cookieRawExploded: ParameterCodec = (draft, name, value) => {
  intoCookie(draft, named(name, value, cookieText, true));
};

/** `content: application/json` in a cookie, percent-encoded. */
export const jsonCookie: ParameterCodec = (draft, name, value) => {
  if (value !== undefined)
    intoCookie(draft, [encode(name) + "=" + encode(toJson(value))]);
};

function intoCookie({ headers }: ParameterDraft, pairs: string[]): void {
  const before = headers["cookie"];
  if (before) pairs.unshift(before);
  if (pairs.length > 0) headers["cookie"] = pairs.join("; ");
}

const cookieText: Encode = (text) => {
  if (/[\0-\x20;\x7f]/.test(text))
    throw new TypeError("has a character that a cookie cannot hold");
  return text;
};

function toJson(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError("has no JSON form");
  return text;
}
