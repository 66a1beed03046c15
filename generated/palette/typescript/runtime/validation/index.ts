export * from "./collections.js";
export { mapItems, mapMembers, set } from "./copy.js";
export { deeper, depthLimit, recursive } from "./depth.js";
export { equal, isUnique } from "./equal.js";
export { Errors, tokenOf, type Part } from "./errors.js";
export { Evaluated } from "./evaluated.js";
export * from "./formats/index.js";
export { ValidationIssue } from "./issue.js";
export {
  standardSchema,
  withJsonSchema,
  type Definitions,
} from "./json-schema.js";
export * from "./members.js";
export { isMultipleOf } from "./number.js";
export * from "./optional.js";
export {
  anything,
  boolean,
  integer,
  items,
  members,
  needed,
  number,
  string,
  stringMap,
  strings,
  unique,
} from "./parts.js";
export * from "./schema.js";
export type * from "./standard-schema.js";
export { isLongEnough, isShortEnough } from "./text.js";
export type { Fields, Items } from "./types.js";
export {
  SchemaError,
  type ValidationOptions,
  type ValidationResult,
  type Validator,
} from "./validator.js";
