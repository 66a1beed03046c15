import { compileCommands } from "../compile-commands.js";
import type { Target } from "../target.js";
import type { ZodModel } from "./model/index.js";
import { zodOptions, type ZodOptions } from "./options.js";
import { plan } from "./plan/index.js";
import { render } from "./render/index.js";

/** Schemas of zod 4 for every schema and every operation, each with its type. */
export const zod: Target<ZodOptions, ZodModel> = {
  name: "zod",
  options: zodOptions,
  plan,
  render,
  verify: (directory) => compileCommands(`${directory}/index.ts`),
};
