import { readFile } from "node:fs/promises";
import { isUrl, type Address } from "./address.js";
import type { Pins } from "./pins.js";

/** Nothing larger is read: the largest descriptions known have 50 MB. */
export const maxBytes = 256 * 1024 * 1024;

/** A remote file must arrive within this many milliseconds. */
const timeout = 30_000;

/** The text of a file, or why there is none. */
export type ReadResult =
  | { readonly text: string }
  | { readonly problem: "missing" | "encoding" | "too-large" | "changed" }
  | { readonly problem: "unreadable"; readonly detail: string };

/** Reads a file, or fetches a URL. `fetch` can be replaced by tests and by callers behind a proxy. */
export async function readAddress(
  address: Address,
  fetchUrl: typeof fetch = fetch,
  pins: Pins | null = null,
): Promise<ReadResult> {
  const bytes = isUrl(address)
    ? await fetched(address, fetchUrl)
    : await readFile(address).catch(failure);
  if ("problem" in bytes) return bytes;
  if (bytes.byteLength > maxBytes) return { problem: "too-large" };
  if (isUrl(address) && pins?.check(address, bytes) === "changed")
    return { problem: "changed" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "encoding" };
  }
}

async function fetched(
  url: Address,
  fetchUrl: typeof fetch,
): Promise<Uint8Array | Exclude<ReadResult, { text: string }>> {
  try {
    const signal = AbortSignal.timeout(timeout);
    // A redirect could lead to where the policy does not allow.
    const response = await fetchUrl(url, { signal, redirect: "error" });
    if (response.status === 404 || response.status === 410)
      return { problem: "missing" };
    if (!response.ok)
      return { problem: "unreadable", detail: `status ${response.status}` };
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const { name, message } = error as Error;
    return {
      problem: "unreadable",
      detail: name === "TimeoutError" ? "no answer in time" : message,
    };
  }
}

function failure(error: unknown): Exclude<ReadResult, { text: string }> {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown";
  return code === "ENOENT" || code === "ENOTDIR"
    ? { problem: "missing" }
    : { problem: "unreadable", detail: code };
}
