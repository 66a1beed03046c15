export { compileValidators, type Compilation, type Entry } from "./compile.js";
export { isIdentifier, quote, regexText } from "./print/literals.js";
export { exact, lenient, type Semantics } from "./options.js";
export { whole, type Shape } from "./shape.js";
export {
  problemDiagnostic,
  type Problem,
  type ReportProblem,
} from "./problem.js";
