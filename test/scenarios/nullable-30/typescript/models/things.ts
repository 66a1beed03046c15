export type Other = { a?: string } | null;

export interface Thing {
  other?: Other | null;
  state?: "a" | "b" | (string & {}) | null;
  text?: string | null;
}
