export type Other = { a?: string } | null;

export interface Thing {
  anyOfNull?: number | null;
  enumNull?: "a" | "b" | (string & {}) | null;
  list?: (string | null)[];
  oneOfRef?: Other | null;
  onlyNull?: null;
  optional?: string;
  requiredNull: boolean | null;
  typeArray?: string | null;
}
