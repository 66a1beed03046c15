/** An object whose members are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;
/** An array whose items are not known yet. */
export type Items = readonly unknown[];
