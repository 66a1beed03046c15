export interface Other {
  a?: string;
}

export interface Thing {
  other?: Other | null;
  plain?: string;
  text?: string | null;
}
