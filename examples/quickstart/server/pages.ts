import { invalid } from "./failure.js";

/** Lists never hold more than this. */
export const PAGE_SIZE = 50;

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The whole list. */
  readonly count: number;
  readonly limit: number;
  readonly offset: number;
  /** Token of the next page; empty on the last one. */
  readonly next: string;
}

/**
 * The page that `query` asks for by `continue` or `offset`, and `limit`. The body of a search is not looked at: the API
 * takes the token from the query only.
 */
export function page<T>(all: readonly T[], query: URLSearchParams): Page<T> {
  const limit = Math.min(whole(query, "limit", PAGE_SIZE), PAGE_SIZE);
  if (limit < 1) throw invalid("limit is less than 1");
  const token = query.get("continue") ?? "";
  const offset = token === "" ? whole(query, "offset", 0) : fromToken(token);
  const items = all.slice(offset, offset + limit);
  const end = offset + items.length;
  const next = end < all.length ? toToken(end) : "";
  return { items, count: all.length, limit, offset, next };
}

/** `{ items, listmeta }`, the form of most lists. */
export function listOf<T>(
  all: readonly T[],
  query: URLSearchParams,
): { items: readonly T[]; listmeta: Record<string, unknown> } {
  const { items, count, limit, offset, next } = page(all, query);
  return { items, listmeta: { continue: next, count, limit, offset } };
}

function whole(query: URLSearchParams, name: string, missing: number): number {
  const value = query.get(name);
  if (value === null || value === "") return missing;
  if (!/^\d{1,9}$/.test(value))
    throw invalid(`${name} is not a whole number: ${value}`);
  return Number(value);
}

const toToken = (offset: number): string =>
  Buffer.from(`after:${String(offset)}`).toString("base64url");

function fromToken(token: string): number {
  const match = /^after:(\d{1,9})$/.exec(
    Buffer.from(token, "base64url").toString(),
  );
  if (!match) throw invalid("continue is not a token of this list");
  return Number(match[1]);
}
