import { encode } from "./encode.js";

/** What an error or a log says of a request: nothing in it is secret. */
export interface RequestSummary {
  readonly method: string;
  readonly url: string;
}

/** What stands for a secret. */
export const redacted = "***";

/** Names whose values are secret wherever they stand: headers, query and path parameters, members. */
export function isSecretName(name: string): boolean {
  return /auth(?!or(?!i[sz]))|token|secret|pass(w|phrase)|credential|cookie|session|(api|private)[-_]?key|^key$/i.test(
    name,
  );
}

/** The text without any of the secrets. */
export function mask(text: string, secrets: Iterable<string>): string {
  for (const secret of secrets)
    if (secret) text = text.replaceAll(secret, redacted);
  return text;
}

function isData(value: unknown): value is object {
  return [Object, Array].includes(
    (value as { constructor?: never } | null | undefined)?.constructor as never,
  );
}

/** The values of an input that are secret by their names, or by those given; as text and as written in a URL. */
export function secretsOf(
  input: unknown,
  sensitive: readonly string[] = [],
): string[] {
  const found: string[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, secret: boolean): void => {
    if (typeof value === "string" && secret && value.length > 3)
      found.push(value, encode(value));
    if (!isData(value) || seen.has(value)) return;
    seen.add(value);
    for (const [name, member] of Object.entries(value))
      visit(member, secret || sensitive.includes(name) || isSecretName(name));
  };
  visit(input, false);
  return found;
}
