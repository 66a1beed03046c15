export * as pets from "./operations/pets.js";
