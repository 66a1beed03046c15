import type { ErrorShape } from "./delete.js";

export interface ApiErrorShape {
  code?: number;
}

export type ArrayShape = DateShape[];

export interface Class {
  [key: string]: unknown;
}

/** @format date */
export type DateShape = string;

export interface ErrorShapeShape {
  of?: ErrorShape;
}

export interface FooBar {
  b?: string;
}

export interface FooBar2 {
  a?: string;
}

export interface FooBar3 {
  c?: string;
}

export const Größe = {
  klein: "klein",
  groß: "groß",
} as const;

export type Größe = "klein" | "groß" | (string & {});

export const Level = {
  "-1": -1,
  "0": 0,
  "1": 1,
  "200": 200,
} as const;

export type Level = -1 | 0 | 1 | 200 | (number & {});

export interface Members {
  "1"?: string;
  ["__proto__"]?: string;
  "a-b"?: string;
  class?: string;
  constructor?: string | Object["constructor"];
  größe?: Größe;
  "it's"?: string;
  'say "hi"'?: string;
}

export const Named = {
  /** Not much */
  Low: 1,
  /** A lot */
  High: 2,
} as const;

export type Named = 1 | 2 | (number & {});

/** Named like the client. */
export interface NamesShape {
  [key: string]: unknown;
}

export interface PromiseShape {
  then?: string;
}

export type RecordShape = { [key: string]: ArrayShape };

export type U1f600 = string;

/** A time zone */
export const Zone = {
  "Etc/GMT+1": "Etc/GMT+1",
  "+12": "+12",
  "-1": "-1",
  "": "",
  ["__proto__"]: "__proto__",
  constructor: "constructor",
  "1st": "1st",
  "it's": "it's",
} as const;

export type Zone =
  | "Etc/GMT+1"
  | "+12"
  | "-1"
  | ""
  | "__proto__"
  | "constructor"
  | "1st"
  | "it's"
  | (string & {});

export interface _3DModel {
  [key: string]: unknown;
}
