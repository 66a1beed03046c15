import type { Declaration, DeclarationFile } from "../model/declaration.js";
import { keyword, reference } from "../model/type.js";
import type { Value, ValueMember } from "../model/value.js";
import type { Call } from "./entries.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import { lifecycleValue } from "./lifecycle-value.js";
import type { Sentences } from "./sentence.js";

/** `lifecycle.ts`: the calls that are not simply in Production, by the name users write. */
export function planLifecycle(
  calls: readonly Call[],
  sentences: Sentences,
  ending: ImportEnding,
): DeclarationFile {
  const file = new FileScope("lifecycle", ["lifecycle"], ending);
  const record = file.type("runtime/operation", "LifecycleRecord");
  const members = calls.flatMap(({ dotted, operation }): ValueMember[] => {
    const value = lifecycleValue(operation.lifecycle, sentences);
    return value === null ? [] : [{ key: dotted, value }];
  });
  const value: Value = { kind: "object", members, expanded: true };
  const table: Declaration = {
    kind: "constant",
    name: "lifecycle",
    exportAs: null,
    documentation: {
      text: "Calls whose end has been announced. Every other one is in Production.",
      default: null,
      deprecated: null,
    },
    type: reference(
      "Readonly",
      reference("Record", keyword("string"), reference(record)),
    ),
    value,
  };
  return { path: file.path, imports: file.imports(), declarations: [table] };
}
