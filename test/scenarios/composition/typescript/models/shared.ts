import type { Base } from "./things.js";

export type Deeper = Extended & { d?: string; b: number };

export interface Described {
  /** Wrapped to say something about it */
  base?: Base;
}

export type Extended = Base & { c: boolean };

export type NullableBeside = Base;

export type RequiredBeside = {
  /** The letter */
  a: string;
  b: number;
} & Base;

export type TwoParts = { x: number } & { y?: number };
