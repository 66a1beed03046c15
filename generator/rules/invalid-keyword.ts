import { diagnostic } from "../diagnostics/index.js";
import { invalidKeywords } from "../validators/schemas/invalid-keywords.js";
import type { WrittenRule } from "./rule.js";

/** A keyword of a schema whose value means nothing, so that it is left out. */
export const invalidKeyword: WrittenRule = ({ upgraded }, report) => {
  for (const object of upgraded.objects("schema"))
    for (const keyword of invalidKeywords(object.node)) {
      const place = upgraded.at(object, keyword);
      report(diagnostic("validators/invalid-keyword", { keyword }, place));
    }
};
