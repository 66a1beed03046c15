import { diagnostic } from "../diagnostics/index.js";
import { appendPointer, own, type Json } from "../model/index.js";
import type { WrittenRule } from "./rule.js";

/** A value that an enum lists twice (JSON Schema 2020-12 validation, section 6.1.2: they should be unique). */
export const duplicateEnumValue: WrittenRule = ({ written }, report) => {
  for (const kind of ["schema", "parameter", "items", "header"])
    for (const object of written.objects(kind)) {
      const values = own(object.node, "enum");
      if (!Array.isArray(values)) continue;
      const { file, pointer } = written.at(object, "enum");
      const seen = new Set<string>();
      for (const [index, item] of (values as readonly Json[]).entries()) {
        const value = JSON.stringify(item);
        const place = { file, pointer: appendPointer(pointer, index) };
        if (seen.has(value))
          report(diagnostic("lint/duplicate-enum-value", { value }, place));
        seen.add(value);
      }
    }
};
