export type {
  Bundle,
  BundledFile,
  SourceDocument,
  SourceFormat,
} from "./document.js";
export { loadSource, type LoadOptions } from "./load.js";
export { locate, type Location } from "./locate.js";
export { parseSource } from "./parse.js";
export { Origins } from "./origins.js";
export type { ReferencePolicy } from "./policy.js";
