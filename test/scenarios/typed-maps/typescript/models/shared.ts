export interface Anything {
  name: string;
  [key: string]: unknown;
}

export interface Closed {
  name: string;
}

export type Combined = { name: string } & {
  [key: string]: number | string | undefined;
};

export interface Free {
  [key: string]: unknown;
}

export type Patterns = { [key: string]: string | number };

export type Plain = { [key: string]: string };

export interface WithOptional {
  name?: string;
  size?: number;
  [key: string]: number | string | undefined;
}
