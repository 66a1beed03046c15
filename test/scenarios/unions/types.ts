import {
  Unions,
  type Animal,
  type ByConst,
  type ByEnum,
  type Pet,
} from "./typescript/index.js";
import type { UnknownTag } from "./typescript/runtime/variants.js";

export function sound(pet: Pet): string | number {
  switch (pet.kind) {
    case "cat":
      return pet.lives;
    case "dog":
    case "wolf":
      return pet.bark ?? "";
    default: {
      // A tag that this SDK does not know: a string, with members of any kind.
      const tag: string = pet.kind;
      const volume: unknown = pet["volume"];
      return `${tag} ${String(volume)}`;
    }
  }
}

export function area(shape: ByConst): number {
  if (shape.shape === "circle") return shape.radius;
  if (shape.shape === "square") return shape.side;
  return 0;
}

export function outcome(result: ByEnum): string {
  switch (result.status) {
    case "ok":
    case "created":
      return result.data;
    case "failed":
    case "refused":
      return result.reason;
    default:
      return "";
  }
}

export function stripes(animal: Animal): number | undefined {
  return animal.type === "Zebra" ? animal.stripes : undefined;
}

export const cat: Pet = { kind: "cat", lives: 9 };
export const wolf: Pet = { kind: "wolf", bark: "howl" };
export const later: Pet = { kind: "fish" as string as UnknownTag, fins: 2 };
export const made = new Unions({ baseUrl: "https://a.example" }).pets.create({
  body: cat,
});

// @ts-expect-error: a cat has lives
export const noLives: Pet = { kind: "cat" };
// @ts-expect-error: a dog has none
export const dogWithLives: Pet = { kind: "dog", lives: 9 };
// @ts-expect-error: an unknown tag is sent on purpose only
export const fish: Pet = { kind: "fish", fins: 2 };
