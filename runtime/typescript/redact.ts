/** What an error or a log says of a request: nothing in it is secret. */
export interface RequestSummary {
  readonly method: string;
  readonly url: string;
}

/** What stands for a secret. */
export const redacted = "***";

/** Names whose values are secret wherever they stand: headers, query and path parameters, members. */
export function isSecretName(name: string): boolean {
  return /auth(?!or(?!i[sz]))|token|secret|passw|passphrase|credential|cookie|signature|session|api[-_]?key|private[-_]?key|^key$/i.test(
    name,
  );
}

/** The text without any of the secrets. */
export function mask(text: string, secrets: Iterable<string>): string {
  for (const secret of secrets)
    if (secret !== "") text = text.split(secret).join(redacted);
  return text;
}

/** A URL without the values of secret query parameters. */
export function maskUrl(url: string, secrets: Iterable<string>): string {
  const query = url.indexOf("?");
  if (query >= 0) {
    const pairs = url
      .slice(query + 1)
      .split("&")
      .map((pair) => {
        const name = pair.split("=", 1)[0] as string;
        return isSecretName(name) ? name + "=" + redacted : pair;
      });
    url = url.slice(0, query + 1) + pairs.join("&");
  }
  return mask(url, secrets);
}

/** The values of an input that are secret by their names, or by those given; as text and as written in a URL. */
export function secretsOf(
  input: unknown,
  sensitive: readonly string[] = [],
): string[] {
  const found: string[] = [];
  const visit = (value: unknown, secret: boolean, depth: number): void => {
    if (typeof value === "string" && secret && value.length > 3)
      found.push(value, encodeURIComponent(value));
    else if (typeof value === "object" && value !== null && depth < 8)
      for (const [name, member] of Object.entries(value))
        visit(
          member,
          secret || sensitive.includes(name) || isSecretName(name),
          depth + 1,
        );
  };
  visit(input, false, 0);
  return found;
}
