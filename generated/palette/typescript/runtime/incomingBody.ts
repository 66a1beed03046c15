import type { BodyOptions, ResponseCodec } from "./bodies.js";
import { readField, type Field } from "./fields.js";
import { WebhookError } from "./webhook.js";

/** How a body that comes in is read. */
export type IncomingBody =
  ResponseCodec | readonly [ResponseCodec, BodyOptions] | FormFields;

/** A body that is a form: how its fields are read; those that are not named stay text, files are `Blob`s. */
export interface FormFields {
  readonly fields: Readonly<Record<string, Field>>;
}

/** Reads a body by its media type; undefined where there is none. Rejects with a `WebhookError`. */
export async function readIncomingBody(
  bodies: Readonly<Record<string, IncomingBody>>,
  type: string,
  bytes: ArrayBuffer,
): Promise<unknown> {
  if (bytes.byteLength === 0) return undefined;
  const keys = Object.keys(bodies);
  // A single media type is the one meant, whatever the header says.
  const key =
    keys.length === 1 || type === ""
      ? keys[0]
      : keys.find((range) => matches(type, range));
  if (key === undefined)
    throw new WebhookError(`the body is ${type}, not ${keys.join(", ")}`, 415);
  const entry = bodies[key]!;
  try {
    if ("fields" in entry)
      return readForm(await formOf(bytes, type || key), entry.fields);
    const [codec, options] = "read" in entry ? [entry, {}] : entry;
    return await codec.read(
      new Response(bytes, { headers: { "content-type": type || key } }),
      options,
      whole,
    );
  } catch (error) {
    if (error instanceof WebhookError) throw error;
    throw new WebhookError(`the body is not ${key}`);
  }
}

/** For codecs that read a whole body: nothing of it is asked for again. */
const whole: Parameters<ResponseCodec["read"]>[2] = {
  signal: undefined,
  details: {},
  release: () => undefined,
  reopen: () => Promise.reject(new TypeError("there is nothing more")),
};

function formOf(bytes: ArrayBuffer, type: string): Promise<FormData> {
  return new Response(bytes, {
    headers: { "content-type": type },
  }).formData();
}

function readForm(form: FormData, fields: FormFields["fields"]): unknown {
  const values = new Map<string, (string | Blob)[]>();
  form.forEach((value, name) => {
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  });
  const found = [...values].map(([name, all]) => {
    const texts = all.filter(
      (value): value is string => typeof value === "string",
    );
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field || texts.length < all.length)
      return [name, all.length === 1 ? all[0] : all] as const;
    return [name, readNamed(`the field ${name}`, field, texts)] as const;
  });
  return Object.fromEntries(found);
}

/** Reads the texts of one name. Throws a `WebhookError` that names it. */
export function readNamed(
  what: string,
  field: Field,
  texts: readonly string[],
): unknown {
  try {
    return readField(field, texts);
  } catch (error) {
    throw new WebhookError(`${what} ${(error as Error).message}`);
  }
}

/** Whether a media type falls under another one, which may be a range such as `image/*`. */
function matches(type: string, range: string): boolean {
  const [essence, wanted] = [type, range].map((text) =>
    text.split(";", 1)[0]!.trim().toLowerCase(),
  ) as [string, string];
  return wanted.endsWith("*")
    ? essence.startsWith(wanted.replace(/\*.*/, ""))
    : essence === wanted;
}
