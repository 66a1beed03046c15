export { compileValidators, type Compilation, type Entry } from "./compile.js";
export { exact, lenient, type Semantics } from "./options.js";
export type { Problem, ReportProblem } from "./problem.js";
