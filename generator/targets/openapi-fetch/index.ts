import { compileCommands } from "../compile-commands.js";
import type { Target } from "../target.js";
import type { OpenApiFetchModel } from "./model.js";
import { openApiFetchOptions, type OpenApiFetchOptions } from "./options.js";
import { plan } from "./plan/index.js";
import { render } from "./render/index.js";

/** Types of openapi-typescript and a client of openapi-fetch, with the API's life cycle. */
export const openApiFetch: Target<OpenApiFetchOptions, OpenApiFetchModel> = {
  name: "openapi-fetch",
  options: openApiFetchOptions,
  plan,
  render,
  verify: (directory) => compileCommands(`${directory}/client.ts`),
};
