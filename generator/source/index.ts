export type { SourceDocument, SourceFormat } from "./document.js";
export { loadSource } from "./load.js";
export { locate, type Location } from "./locate.js";
export { parseSource } from "./parse.js";
