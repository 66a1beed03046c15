/** The command line as `main.ts` loads it: everything, in one file. */
export { main } from "./cli.js";
export { processTerminal } from "./terminal.js";
