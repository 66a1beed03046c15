import type { BodyCodec, BodyOptions, PartEncoding } from "./bodies.js";
import { isObject, isPresent, scalar } from "./encode.js";
import type { RequestBody } from "./middleware.js";

/** A file with a name or a type of its own; `data` may be a stream, or a function that gives one and so can be repeated. */
export interface FilePart {
  readonly data:
    | Blob
    | Uint8Array
    | ArrayBuffer
    | ReadableStream<Uint8Array>
    | (() => ReadableStream<Uint8Array>);
  readonly filename?: string;
  readonly contentType?: string;
  /** Further headers of the part. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface Part {
  readonly head: string;
  readonly data: PartData;
}

/** What a `Blob` is made of, by whichever types the platform has. */
type BlobParts = ConstructorParameters<typeof Blob>[0];

type PartData = FilePart["data"] | string;

/**
 * `multipart/form-data` (RFC 7578) or another multipart type. Each member is a part, each item of a list too. A string
 * or number is text, an object JSON, a `Blob`, typed array or `FilePart` a file; `encoding` overrides the media type.
 */
export const multipart: BodyCodec = {
  mediaType: "multipart/form-data",
  write: (value, mediaType, options) => {
    if (value instanceof FormData) return { body: value };
    if (!isObject(value)) throw new TypeError("must be an object");
    if (Object.values(value).some(isNativePart))
      return { body: nativeForm(value) };
    const boundary = newBoundary();
    const parts = toParts(value, mediaType, options);
    const contentType = `${mediaType}; boundary=${boundary}`;
    if (!parts.some(({ data }) => isStream(data)))
      return {
        body: new Blob([...chunks(parts, boundary)] as BlobParts),
        contentType,
      };
    const once = parts.some(({ data }) => data instanceof ReadableStream);
    const open = (): RequestBody => streamOf(chunks(parts, boundary));
    return { body: open(), contentType, again: once ? null : open };
  },
};

function toParts(
  value: Readonly<Record<string, unknown>>,
  mediaType: string,
  { encoding }: BodyOptions,
): Part[] {
  return Object.entries(value).flatMap(([name, member]) =>
    (Array.isArray(member) ? (member as unknown[]) : [member])
      .filter(isPresent)
      .map((item) => toPart(name, item, encoding?.[name] ?? {}, mediaType)),
  );
}

function toPart(
  name: string,
  item: unknown,
  encoding: PartEncoding,
  mediaType: string,
): Part {
  const file = toFile(item);
  const disposition =
    (mediaType === "multipart/form-data" ? "form-data" : "attachment") +
    `; name="${quoted(name)}"`;
  const headers: Record<string, string> = {
    "Content-Disposition":
      disposition +
      (file?.filename === undefined
        ? ""
        : `; filename="${quoted(file.filename)}"`),
  };
  const own = encoding.contentType?.split(",", 1)[0];
  const fixed = own !== undefined && !own.includes("*") ? own : undefined;
  const isJson = !file && isObject(item);
  const type =
    file?.contentType ??
    fixed ??
    (file
      ? "application/octet-stream"
      : isJson
        ? "application/json"
        : undefined);
  if (type !== undefined) headers["Content-Type"] = type;
  Object.assign(headers, encoding.headers, file?.headers);
  const head = Object.entries(headers)
    .map(([key, text]) => `${checked(key)}: ${checked(text)}\r\n`)
    .join("");
  const asJson = isJson || (!file && /[/+]json\b/.test(type ?? ""));
  return {
    head,
    data: file ? file.data : asJson ? JSON.stringify(item) : scalar(item),
  };
}

/** The file that a value is, or undefined where it is data. */
function toFile(item: unknown): FilePart | undefined {
  if (item instanceof Blob) {
    const { name } = item as { name?: unknown };
    return {
      data: item,
      filename: typeof name === "string" ? name : "blob",
      ...(item.type && { contentType: item.type }),
    };
  }
  if (
    item instanceof ReadableStream ||
    item instanceof ArrayBuffer ||
    typeof item === "function"
  )
    return { data: item as FilePart["data"], filename: "blob" };
  if (ArrayBuffer.isView(item))
    return {
      data: new Uint8Array(item.buffer, item.byteOffset, item.byteLength),
      filename: "blob",
    };
  if (isObject(item) && "data" in item && isFileData(item["data"])) {
    const part = item as unknown as FilePart;
    const inner =
      part.data instanceof Blob || part.filename === undefined
        ? toFile(part.data)
        : undefined;
    return { ...inner, ...part };
  }
  return undefined;
}

function isFileData(data: unknown): boolean {
  return (
    data instanceof Blob ||
    data instanceof ArrayBuffer ||
    ArrayBuffer.isView(data) ||
    isStream(data)
  );
}

function isStream(data: unknown): boolean {
  return data instanceof ReadableStream || typeof data === "function";
}

/** A quote, CR or LF in a name is written as browsers do (HTML, multipart/form-data encoding algorithm). */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}

function checked(text: string): string {
  if (/[\r\n\0]/.test(text))
    throw new TypeError("has a line break in a part's header");
  return text;
}

function newBoundary(): string {
  const random = (): string => Math.random().toString(36).slice(2, 12);
  return `sundial-${random()}${random()}${random()}`;
}

function* chunks(
  parts: readonly Part[],
  boundary: string,
): Generator<PartData> {
  for (const { head, data } of parts) {
    yield `--${boundary}\r\n${head}\r\n`;
    yield data;
    yield "\r\n";
  }
  yield `--${boundary}--\r\n`;
}

/** The chunks one after the other, each read only when asked for. */
function streamOf(from: Iterable<PartData>): ReadableStream<Uint8Array> {
  const iterator = from[Symbol.iterator]();
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        if (!reader) {
          const next = iterator.next();
          if (next.done) return controller.close();
          reader = open(next.value);
        }
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        reader = undefined;
      }
    },
    cancel: (reason) => reader?.cancel(reason),
  });
}

function open(data: PartData): ReadableStreamDefaultReader<Uint8Array> {
  const source =
    typeof data === "function"
      ? data()
      : data instanceof ReadableStream
        ? data
        : new Blob([data] as BlobParts).stream();
  return source.getReader();
}

/** React Native's own file, which only its own `FormData` can send. */
function isNativePart(item: unknown): boolean {
  if (Array.isArray(item)) return item.some(isNativePart);
  return (
    isObject(item) &&
    typeof item["uri"] === "string" &&
    !("data" in item) &&
    typeof (globalThis as { navigator?: { product?: unknown } }).navigator
      ?.product === "string" &&
    (globalThis as { navigator?: { product?: unknown } }).navigator?.product ===
      "ReactNative"
  );
}

function nativeForm(value: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, member] of Object.entries(value))
    for (const item of Array.isArray(member) ? (member as unknown[]) : [member])
      if (isPresent(item))
        form.append(
          name,
          isNativePart(item) || item instanceof Blob
            ? (item as Blob)
            : isObject(item)
              ? JSON.stringify(item)
              : scalar(item),
        );
  return form;
}
