/** `outer`: the scope of a request without the scope header, such as a tenant; `inner`: with it, such as a project. */
export type ScopeKind = "outer" | "inner";

/** Where a client's requests take place; part of an immutable client, see `Client.with`. */
export interface RequestScope<Kind extends ScopeKind = ScopeKind> {
  readonly kind: Kind;
  /** What it is called, such as `project`; for messages. */
  readonly name: string;
  /** What the error of an operation of the other scope says besides. */
  readonly hint?: string;
  /** The header that carries the id; an outer scope has none. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The scope of one project, account, … named by a header. `other`: how a client of the outer scope is got, for messages. */
export function innerScope(
  name: string,
  header: string,
  id: string,
  other?: string,
): RequestScope<"inner"> {
  const headers = { [header]: id };
  return { kind: "inner", name, headers, ...hint(`a ${name}`, other) };
}

/** The scope around all inner ones. `other`: how a client of an inner scope is got, for messages. */
export function outerScope(
  name: string,
  other?: string,
): RequestScope<"outer"> {
  return { kind: "outer", name, ...hint(`the ${name}`, other) };
}

function hint(place: string, other: string | undefined): { hint?: string } {
  return other ? { hint: ` (this client is in ${place}; use ${other})` } : {};
}
