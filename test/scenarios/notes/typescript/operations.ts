export * as notes from "./operations/notes.js";
