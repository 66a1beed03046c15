import type { UnknownVariant } from "../runtime/variants.js";
import type { Cat, Pet } from "./pets.js";

export type ByConst = Circle | Square | UnknownVariant<"shape">;

export type ByEnum =
  | (Success & { status: "created" | "ok" })
  | (Failure & { status: "failed" | "refused" })
  | UnknownVariant<"status">;

export interface Circle {
  radius: number;
  shape: "circle";
}

export interface Failure {
  reason: string;
  status: "failed" | "refused" | (string & {});
}

export interface Holder {
  pet?: Pet | null;
}

export type Port = string | number;

export interface Square {
  shape: "square";
  side: number;
}

export interface Success {
  data: string;
  status: "ok" | "created" | (string & {});
}

export type Untagged = string | number | Cat;
