/** The objects of one version: kind → member → what it holds, in the notation of {@link readField}. */
export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Field {
  readonly container: "none" | "list" | "map";
  /** A scalar (`text`, `number`, `boolean`, `any`), or the kind of an object. */
  readonly type: string;
  /** A scalar or list may stand instead: `schema|boolean`, `text|[text]`. */
  readonly or: Field | null;
  /** `no`, `should` (a default is assumed, with a warning) or `must`. */
  readonly required: "no" | "should" | "must";
}

/**
 * Reads one entry of a table: `server` an object, `[server]` a list, `{server}` a map with names of the author's choice,
 * `a|b` either; behind it `!` for a member without which the object means nothing, `+` for one that should be there.
 */
export function readField(text: string): Field {
  const required = text.endsWith("!")
    ? "must"
    : text.endsWith("+")
      ? "should"
      : "no";
  const [first, second] = text.replace(/[!+]$/, "").split("|") as [
    string,
    string?,
  ];
  const or = second === undefined ? null : readField(second);
  if (first.startsWith("["))
    return { container: "list", type: first.slice(1, -1), or, required };
  if (first.startsWith("{"))
    return { container: "map", type: first.slice(1, -1), or, required };
  return { container: "none", type: first, or, required };
}

/** An object as the checks read it. */
export interface Shape {
  readonly fields: ReadonlyMap<string, Field>;
  /** Members of any other name; null when there are none. */
  readonly others: Field | null;
  readonly required: readonly (readonly [name: string, field: Field])[];
}

/** Tables as they are read: `*` stands for members of any other name. */
export function readTables(tables: Tables): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const [kind, members] of Object.entries(tables)) {
    const fields = new Map(
      Object.entries(members).map(([name, text]) => [name, readField(text)]),
    );
    const others = fields.get("*") ?? null;
    fields.delete("*");
    const required = [...fields].filter(([, field]) => field.required !== "no");
    shapes.set(kind, { fields, others, required });
  }
  return shapes;
}
