/** `outer`: the scope of a request without the scope header, such as a tenant; `inner`: with it, such as a project. */
export type ScopeKind = "outer" | "inner";

/** Where a client's requests take place; part of an immutable client, see `Client.with`. */
export interface RequestScope<Kind extends ScopeKind = ScopeKind> {
  readonly kind: Kind;
  /** What it is called, such as `project`; for messages. */
  readonly name: string;
  /** The header that carries the id; an outer scope has none. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The scope of one project, account, … named by a header. */
export function innerScope(
  name: string,
  header: string,
  id: string,
): RequestScope<"inner"> {
  return { kind: "inner", name, headers: { [header]: id } };
}

/** The scope around all inner ones. */
export function outerScope(name: string): RequestScope<"outer"> {
  return { kind: "outer", name };
}
