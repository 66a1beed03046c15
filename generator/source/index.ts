export type {
  Bundle,
  BundledFile,
  SourceDocument,
  SourceFormat,
} from "./document.js";
export { addressOf, resolveAddress } from "./address.js";
export { put, type Draft } from "./edit.js";
export { loadSource, readSource, type LoadOptions } from "./load.js";
export { locate, type Location } from "./locate.js";
export { parseSource } from "./parse.js";
export { Origins } from "./origins.js";
export type { Pins } from "./pins.js";
export type { ReferencePolicy } from "./policy.js";
