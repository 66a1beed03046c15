#!/usr/bin/env node
import { createRequire } from "node:module";
import { enableCompileCache } from "../compile-cache.js";
import type * as Cli from "./cli.js";
import { tuneEngine } from "./engine.js";
import { processTerminal } from "./terminal.js";

// Somebody who stops reading (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
tuneEngine();
const keepCompiled = enableCompileCache();
// All else is one CommonJS file: what is loaded that way can be kept compiled, on every Node.
const require = createRequire(import.meta.url);
const { main } = require("./cli.cjs") as typeof Cli;
process.exitCode = await main(process.argv.slice(2), processTerminal());
keepCompiled();
