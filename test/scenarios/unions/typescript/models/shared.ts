import type { UnknownVariant } from "../runtime/variants.js";
import type { Cat, Pet } from "./pets.js";

export type ByConst = Circle | Square | UnknownVariant<"shape">;

export type ByEnum =
  | (Success & { status: "created" | "ok" })
  | (Failure & { status: "failed" | "refused" })
  | UnknownVariant<"status">;

export interface Circle {
  shape: "circle";
  radius: number;
}

export interface Failure {
  status: "failed" | "refused" | (string & {});
  reason: string;
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
  status: "ok" | "created" | (string & {});
  data: string;
}

export type Untagged = string | number | Cat;
