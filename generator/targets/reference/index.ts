import type { Target } from "../target.js";
import type { ReferenceModel } from "./model.js";
import { referenceOptions, type ReferenceOptions } from "./options.js";
import { plan } from "./plan/index.js";
import { render } from "./render/index.js";

/** The API reference: Markdown files and one self-contained HTML page, with what ends, when, and what to use instead. */
export const reference: Target<ReferenceOptions, ReferenceModel> = {
  name: "reference",
  options: referenceOptions,
  plan,
  render,
  // Documents compile by being looked at: the tests open them in a browser.
  verify: () => [],
};
