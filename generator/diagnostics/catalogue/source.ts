import { define } from "./define.js";

/** Diagnostics of the area `source/`: reading files. */
export const sourceCatalogue = {
  "source/not-found": define<{ file: string }>({
    severity: "error",
    message: ({ file }) => `The description ${file} does not exist.`,
    hint: () =>
      "Check the path; it is taken relative to the working directory (in a config: to the config file).",
  }),
};
