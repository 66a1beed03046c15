import { dirname, relative, resolve, sep } from "node:path";

/** Where a file is: an absolute path, or a URL (http or https). */
export type Address = string;

/** True for an address that is a URL. */
export function isUrl(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** The address of a file that the user names. */
export function addressOf(path: string): Address {
  return isUrl(path) ? new URL(path).href : resolve(path);
}

/**
 * The address that the part of a `$ref` before the `#` means in a file (RFC 3986 section 5). Percent escapes are read;
 * text that is no valid reference gives null.
 */
export function resolveAddress(written: string, base: Address): Address | null {
  try {
    if (isUrl(written) || isUrl(base)) {
      const url = new URL(written, isUrl(base) ? base : undefined);
      url.hash = "";
      return isUrl(url.href) ? url.href : null;
    }
    if (/^[a-z][a-z+.-]+:/i.test(written)) return null;
    return resolve(dirname(base), decodeURIComponent(written));
  } catch {
    return null;
  }
}

/** How an address is shown: relative to the working directory when below it, with `/` on every system. */
export function shownAddress(address: Address, asWritten = address): string {
  if (isUrl(address)) return address;
  const name = relative(process.cwd(), address);
  const outside = name === "" || name === ".." || name.startsWith(`..${sep}`);
  return (outside ? asWritten : name).replaceAll("\\", "/");
}
