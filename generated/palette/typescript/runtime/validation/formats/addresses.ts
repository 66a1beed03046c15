const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const ipv4 = /* @__PURE__ */ new RegExp(`^${octet}(?:\\.${octet}){3}$`);
const group = /^[0-9a-fA-F]{1,4}$/;

/** Dotted quad of RFC 2673 section 3.2: no leading zeros. */
export function isIpv4(text: string): boolean {
  return ipv4.test(text);
}

/** RFC 4291 section 2.2, without zone and prefix length. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const head = groupsIn(halves[0] as string, halves.length === 1);
  if (halves.length === 1) return head === 8;
  const tail = groupsIn(halves[1] as string, true);
  return head !== null && tail !== null && head + tail < 8;
}

/** The number of 16-bit groups, an IPv4 address at the end counting as two; null when malformed. */
function groupsIn(text: string, last: boolean): number | null {
  if (text === "") return 0;
  const parts = text.split(":");
  let count = 0;
  for (const [index, part] of parts.entries())
    if (group.test(part)) count += 1;
    else if (last && index === parts.length - 1 && isIpv4(part)) count += 2;
    else return null;
  return count;
}

const label = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;

/** A name of RFC 1123 section 2.1. What a Punycode label stands for is not looked at. */
export function isHostname(text: string): boolean {
  return (
    text.length <= 253 && text.split(".").every((part) => label.test(part))
  );
}

const atom = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+";
const local = /* @__PURE__ */ new RegExp(
  `^(?:${atom}(?:\\.${atom})*|"(?:[ !#-[\\]-~]|\\\\[ -~])*")$`,
);

/** Mailbox of RFC 5321 section 4.1.2. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || text.length > 320 || !local.test(text.slice(0, at)))
    return false;
  const domain = text.slice(at + 1);
  if (!domain.startsWith("[")) return isHostname(domain);
  if (!domain.endsWith("]")) return false;
  const literal = domain.slice(1, -1);
  return literal.startsWith("IPv6:")
    ? isIpv6(literal.slice(5))
    : isIpv4(literal);
}
