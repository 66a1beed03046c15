const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const pointer = /^(?:\/(?:[^~/]|~[01])*)*$/u;
const relativePointer = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/u;
const base64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** RFC 4122 section 3. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** RFC 6901. */
export function isJsonPointer(text: string): boolean {
  return pointer.test(text);
}

/** A relative JSON pointer, as JSON Schema section 7.3.7 names it. */
export function isRelativeJsonPointer(text: string): boolean {
  return relativePointer.test(text);
}

/** A regular expression that ECMAScript compiles with the flag `u`. */
export function isRegex(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

/** Base64 with padding (RFC 4648 section 4): OpenAPI's `byte`. */
export function isBase64(text: string): boolean {
  return base64.test(text);
}
