export interface Other {
  a?: string;
}

export interface Thing {
  text?: string | null;
  other?: Other | null;
  plain?: string;
}
