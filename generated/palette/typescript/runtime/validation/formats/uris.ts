import { isIpv4, isIpv6 } from "./addresses.js";

/* RFC 3986. Characters: section 2; each class below also takes percent-encoded triplets. */

const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;
const pathCharacters = /^(?:[a-zA-Z0-9\-._~!$&'()*+,;=:@/]|%[0-9a-fA-F]{2})*$/;
const queryCharacters =
  /^(?:[a-zA-Z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-fA-F]{2})*$/;
const userCharacters = /^(?:[a-zA-Z0-9\-._~!$&'()*+,;=:]|%[0-9a-fA-F]{2})*$/;
const nameCharacters = /^(?:[a-zA-Z0-9\-._~!$&'()*+,;=]|%[0-9a-fA-F]{2})*$/;
const futureAddress = /^[vV][0-9a-fA-F]+\.[a-zA-Z0-9\-._~!$&'()*+,;=:]+$/;
const port = /^\d*$/;

/** A URI: with a scheme (section 3). */
export function isUri(text: string): boolean {
  const match = scheme.exec(text);
  return match !== null && isRest(text.slice(match[0].length));
}

/** A URI or a relative reference (section 4.1). */
export function isUriReference(text: string): boolean {
  if (scheme.test(text)) return isUri(text);
  const end = text.search(/[/?#]/);
  const colon = text.indexOf(":");
  if (colon >= 0 && (end < 0 || colon < end)) return false;
  return isRest(text);
}

function isRest(text: string): boolean {
  const hash = text.indexOf("#");
  if (hash >= 0 && !queryCharacters.test(text.slice(hash + 1))) return false;
  const beforeHash = hash < 0 ? text : text.slice(0, hash);
  const mark = beforeHash.indexOf("?");
  if (mark >= 0 && !queryCharacters.test(beforeHash.slice(mark + 1)))
    return false;
  const hierarchy = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  if (!hierarchy.startsWith("//")) return pathCharacters.test(hierarchy);
  const slash = hierarchy.indexOf("/", 2);
  const authority = slash < 0 ? hierarchy.slice(2) : hierarchy.slice(2, slash);
  return (
    isAuthority(authority) &&
    (slash < 0 || pathCharacters.test(hierarchy.slice(slash)))
  );
}

function isAuthority(text: string): boolean {
  const at = text.indexOf("@");
  if (at >= 0 && !userCharacters.test(text.slice(0, at))) return false;
  const place = text.slice(at + 1);
  if (place.startsWith("[")) {
    const end = place.indexOf("]");
    if (end < 0) return false;
    const address = place.slice(1, end);
    const after = place.slice(end + 1);
    return (
      (isIpv6(address) || futureAddress.test(address)) &&
      (after === "" || (after.startsWith(":") && port.test(after.slice(1))))
    );
  }
  const colon = place.lastIndexOf(":");
  const host = colon < 0 ? place : place.slice(0, colon);
  if (colon >= 0 && !port.test(place.slice(colon + 1))) return false;
  return isIpv4(host) || nameCharacters.test(host);
}

const literals =
  /^(?:[!#$&'()*+,\-./0-9:;=?@A-Z[\]_a-z~\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFEF}\u{10000}-\u{10FFFD}]|%[0-9a-fA-F]{2}|\{[^{}]*\})*$/u;
const variable = "(?:[a-zA-Z0-9_]|%[0-9a-fA-F]{2})";
const expression = /* @__PURE__ */ new RegExp(
  `^[+#./;?&=,!@|]?${variable}+(?:\\.${variable}+)*(?:\\*|:[1-9]\\d{0,3})?` +
    `(?:,${variable}+(?:\\.${variable}+)*(?:\\*|:[1-9]\\d{0,3})?)*$`,
);

/** A URI Template of RFC 6570. */
export function isUriTemplate(text: string): boolean {
  if (!literals.test(text)) return false;
  for (const [, inner] of text.matchAll(/\{([^{}]*)\}/g))
    if (!expression.test(inner as string)) return false;
  return true;
}
