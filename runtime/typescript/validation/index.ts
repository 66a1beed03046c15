export { deeper, depthLimit } from "./depth.js";
export { equal, isUnique } from "./equal.js";
export { Errors, type Explain } from "./errors.js";
export { Evaluated } from "./evaluated.js";
export * from "./formats/index.js";
export { ValidationIssue } from "./issue.js";
export * from "./members.js";
export { isMultipleOf } from "./number.js";
export type * from "./standard-schema.js";
export { isLongEnough, isShortEnough } from "./text.js";
export type { Fields, Items } from "./types.js";
export {
  issuesOf,
  ValidationError,
  validator,
  type ValidationOptions,
  type ValidationResult,
  type Validator,
} from "./validator.js";
