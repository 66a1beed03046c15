export type Other = { a?: string } | null;

export interface Thing {
  text?: string | null;
  other?: Other | null;
  state?: "a" | "b" | (string & {}) | null;
}
