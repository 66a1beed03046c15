export { compileValidators, type Compilation, type Entry } from "./compile.js";
export { isIdentifier, quote } from "./print/literals.js";
export { exact, lenient, type Semantics } from "./options.js";
export { whole, type Shape } from "./shape.js";
export type { Problem, ReportProblem } from "./problem.js";
