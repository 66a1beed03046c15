import { realpath } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { isUrl, type Address } from "./address.js";

/** Which files a description may draw in by `$ref`: it is untrusted input, and must not read what it likes. */
export interface ReferencePolicy {
  /** Folders whose files may be read, with all below them. */
  readonly folders: readonly string[];
  /** URLs that may be fetched: those that begin with one of these. */
  readonly urls: readonly string[];
}

/** What holds without configuration: files beside and below the description, from where it is itself. */
export function defaultPolicy(description: Address): ReferencePolicy {
  return isUrl(description)
    ? { folders: [], urls: [new URL(".", description).href] }
    : { folders: [dirname(description)], urls: [] };
}

/** Both policies together. */
export function widened(
  policy: ReferencePolicy,
  more: Partial<ReferencePolicy>,
): ReferencePolicy {
  return {
    folders: [...policy.folders, ...(more.folders ?? [])],
    urls: [...policy.urls, ...(more.urls ?? [])],
  };
}

/** True when a description may read an address. Links of the file system are followed first. */
export async function isAllowed(
  address: Address,
  policy: ReferencePolicy,
): Promise<boolean> {
  if (isUrl(address))
    return policy.urls.some((prefix) => address.startsWith(prefix));
  const real = await realOrSelf(address);
  for (const folder of policy.folders)
    if (isBelow(real, await realOrSelf(folder))) return true;
  return false;
}

async function realOrSelf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function isBelow(path: string, folder: string): boolean {
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  return path.startsWith(prefix);
}
