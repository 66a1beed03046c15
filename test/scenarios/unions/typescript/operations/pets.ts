import type { Animal, Pet } from "../models/pets.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { NoInput, Operation } from "../runtime/operation.js";

export interface CreateInput {
  body: Pet;
}

export const create: Operation<CreateInput, Animal, ApiErrors> = {
  id: "createPet",
  method: "POST",
  path: "/pets",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export const list: Operation<NoInput, Pet[], ApiErrors> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  responses: { 200: json },
};
