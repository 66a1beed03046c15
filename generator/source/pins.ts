import { sha256 } from "../emit/hash.js";
import { compareText } from "../model/index.js";

/** What is fetched, and what it was when it was accepted: a description from elsewhere changes without a word. */
export interface Pins {
  /** Compares what a URL holds with what was accepted, and remembers it. */
  readonly check: (url: string, bytes: Uint8Array) => "accepted" | "changed";
  /** Every URL that was read so far, as it is now: URL → hash; sorted. */
  readonly read: () => Readonly<Record<string, string>>;
}

/** @param accepted URL → `sha256-<hex>`; a URL that is not in it is accepted as it is. `update`: so is every other. */
export function pinsOf(
  accepted: ReadonlyMap<string, string>,
  update: boolean,
): Pins {
  const seen = new Map<string, string>();
  return {
    check: (url, bytes) => {
      const hash = `sha256-${sha256(bytes)}`;
      const known = accepted.get(url);
      const fine = update || known === undefined || known === hash;
      seen.set(url, fine ? hash : known);
      return fine ? "accepted" : "changed";
    },
    read: () =>
      Object.fromEntries([...seen].sort(([a], [b]) => compareText(a, b))),
  };
}
