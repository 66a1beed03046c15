import type { UnknownVariant } from "../runtime/variants.js";

/** A parent that its children refer to. */
export type Animal =
  | (Lion & { type: "Lion" })
  | (Zebra & { type: "Zebra" })
  | UnknownVariant<"type">;

/** A parent that its children refer to. */
export interface AnimalBase {
  name?: string;
  type: string;
}

export interface Cat {
  kind: string;
  lives: number;
}

export interface Dog {
  bark?: string;
  kind?: string;
}

export type Lion = AnimalBase & { roar: number };

/** Told apart by a mapping; two tags mean one schema. */
export type Pet =
  | (Cat & { kind: "cat" })
  | (Dog & { kind: "dog" | "wolf" })
  | UnknownVariant<"kind">;

export type Zebra = AnimalBase & { stripes?: number };
