#!/usr/bin/env node
import { createRequire } from "node:module";
import { enableCompileCache } from "../compile-cache.js";
import { tuneEngine } from "../engine.js";
import { provideImport } from "../import-lazily.js";
import type * as Program from "./program.js";

// Somebody who stops reading (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
tuneEngine();
provideImport((specifier) => import(specifier));
const keepCompiled = enableCompileCache();
// All else is one CommonJS file: what is loaded that way can be kept compiled, on every Node.
const require = createRequire(import.meta.url);
const { main, processTerminal } = require("./program.cjs") as typeof Program;
process.exitCode = await main(process.argv.slice(2), processTerminal());
keepCompiled();
