export type Other = { a?: string } | null;

export interface Thing {
  typeArray?: string | null;
  anyOfNull?: number | null;
  oneOfRef?: Other | null;
  enumNull?: "a" | "b" | (string & {}) | null;
  requiredNull: boolean | null;
  optional?: string;
  list?: (string | null)[];
  onlyNull?: null;
}
