import { compileCommands } from "../compile-commands.js";
import type { Target } from "../target.js";
import type { TypeScriptModel } from "./model/index.js";
import { typescriptOptions, type TypeScriptOptions } from "./options.js";
import { plan } from "./plan/index.js";
import { render } from "./render/index.js";
import { printAhead } from "./render/print.js";
import { openPrinter } from "./render/printer.js";

/** The TypeScript SDK: a client class, typed operations and models, and a runtime without dependencies. */
export const typescript: Target<TypeScriptOptions, TypeScriptModel> = {
  name: "typescript",
  open: openPrinter,
  options: typescriptOptions,
  plan: (document, context) => plan(document, context, printAhead),
  render,
  verify: (directory) => compileCommands(`${directory}/index.ts`),
};
