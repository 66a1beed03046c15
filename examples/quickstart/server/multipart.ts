import { invalid } from "./failure.js";

/** One part of a `multipart/form-data` body (RFC 7578). */
export interface Part {
  readonly name: string;
  readonly fileName: string | null;
  readonly contentType: string | null;
  readonly bytes: Buffer;
}

/** The parts of a body. A body that is not multipart, or is cut off, is a 400. */
export function parts(
  body: Buffer,
  contentType: string | undefined,
): readonly Part[] {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(
    contentType ?? "",
  )?.[1];
  if (boundary === undefined)
    throw invalid(`The content type ${contentType ?? "(none)"} is no form`);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const text = Buffer.concat([Buffer.from("\r\n"), body]);
  const result: Part[] = [];
  let start = text.indexOf(delimiter);
  while (start >= 0) {
    const from = start + delimiter.length;
    if (text.subarray(from, from + 2).toString() === "--") return result;
    const end = text.indexOf(delimiter, from);
    if (end < 0) break;
    result.push(part(text.subarray(from + 2, end)));
    start = end;
  }
  throw invalid("The form ends before its last boundary");
}

function part(text: Buffer): Part {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) throw invalid("A part of the form has no header");
  const head = text.subarray(0, end).toString("utf8");
  const name = /\bname="([^"]*)"/i.exec(head)?.[1];
  if (name === undefined) throw invalid("A part of the form has no name");
  return {
    name,
    fileName: /\bfilename="([^"]*)"/i.exec(head)?.[1] ?? null,
    contentType: /^content-type: *(.+)$/im.exec(head)?.[1]?.trim() ?? null,
    bytes: text.subarray(end + 4),
  };
}
