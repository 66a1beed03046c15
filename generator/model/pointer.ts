import { isObject, own, type Json } from "./json.js";

/** Appends reference tokens to a JSON pointer (RFC 6901 section 3: `~` is `~0`, `/` is `~1`). */
export function appendPointer(
  pointer: string,
  ...tokens: readonly (string | number)[]
): string {
  let result = pointer;
  for (const token of tokens) result += "/" + escapeToken(String(token));
  return result;
}

/** The same for one token, as every node of a description has it made. */
export function childPointer(pointer: string, token: string | number): string {
  return typeof token === "number"
    ? `${pointer}/${token}`
    : `${pointer}/${escapeToken(token)}`;
}

function escapeToken(token: string): string {
  // Hardly any name needs it, and every node of a description has a pointer.
  return token.includes("/") || token.includes("~")
    ? token.replaceAll("~", "~0").replaceAll("/", "~1")
    : token;
}

/** The reference tokens of a JSON pointer, unescaped; `""` has none. */
export function pointerTokens(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Where a local `$ref` leads, unescaped; null when it is not a pointer into its document (RFC 6901 section 6). */
export function refTokens(ref: string): readonly string[] | null {
  if (!ref.startsWith("#/")) return ref === "#" ? [] : null;
  return pointerTokens(ref.slice(1)).map(decode);
}

function decode(token: string): string {
  if (!token.includes("%")) return token;
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** The item or own member of a node that a reference token names; undefined when there is none. */
export function childOf(
  node: Json | undefined,
  token: string,
): Json | undefined {
  if (Array.isArray(node)) return (node as readonly Json[])[Number(token)];
  return isObject(node) ? own(node, token) : undefined;
}

/** The value at the end of a way of reference tokens; undefined when it ends before (RFC 6901 section 4). */
export function valueAt(
  tree: Json,
  tokens: readonly string[],
): Json | undefined {
  let node: Json | undefined = tree;
  for (const token of tokens) node = childOf(node, token);
  return node;
}
