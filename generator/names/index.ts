export * from "./dotted.js";
export {
  CALLBACKS,
  emptyNames,
  LINKS,
  printNames,
  UNVERSIONED,
  WEBHOOKS,
  type NamesFile,
} from "./names-file.js";
export { parseNames } from "./parse.js";
export { fileName, isDeviceName } from "./file-name.js";
export * from "./words.js";
