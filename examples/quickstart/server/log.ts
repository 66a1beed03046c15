/** A request as the log keeps it: no token, key, password or body. */
export interface LoggedRequest {
  readonly method: string;
  /** Without the query; tokens in it are replaced. */
  readonly path: string;
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** Which header authenticated it. */
  readonly authentication: "ApiKey" | "Authorization" | "none";
  readonly project: string | null;
  readonly accept: string | null;
  readonly contentType: string | null;
  readonly bodyBytes: number;
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number;
  /** The status that was answered; 0 when the connection was closed instead. */
  readonly status: number;
}

/** The path for the log: the token of a refresh is a secret. */
export function loggedPath(path: string): string {
  return path.replace(/^(\/v1\/auth\/refresh\/).*/, "$1***");
}

/** The query by name, in the order sent. */
export function loggedQuery(
  query: URLSearchParams,
): Readonly<Record<string, readonly string[]>> {
  const result: Record<string, string[]> = Object.create(null) as Record<
    string,
    string[]
  >;
  for (const [name, value] of query) (result[name] ??= []).push(value);
  return result;
}
