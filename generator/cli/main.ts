#!/usr/bin/env node
import { main } from "./cli.js";
import { enableCompileCache } from "./compile-cache.js";
import { processTerminal } from "./terminal.js";

// Somebody who stops reading (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
const keepCompiled = enableCompileCache();
process.exitCode = await main(process.argv.slice(2), processTerminal());
keepCompiled();
