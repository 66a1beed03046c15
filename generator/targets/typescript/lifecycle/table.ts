import type { Declaration, DeclarationFile } from "../model/declaration.js";
import { keyword, literal, reference } from "../model/type.js";
import type { Value, ValueMember } from "../model/value.js";
import { FileScope, type ImportEnding } from "../plan/file-scope.js";
import type { SdkRecord } from "./records.js";
import { recordValue } from "./value.js";

/** `lifecycle.ts`: what is not simply in Production, by the name that users write. */
export function planTable(
  records: readonly SdkRecord[],
  ending: ImportEnding,
): DeclarationFile {
  const file = new FileScope(
    "lifecycle",
    ["lifecycle", "LifecycleName"],
    ending,
  );
  const record = file.type("runtime/operation", "LifecycleRecord");
  const members = records.map((one): ValueMember => ({
    key: one.key,
    value: recordValue(one.lifecycle, one.sentence),
  }));
  const value: Value = { kind: "object", members, expanded: true };
  const names: Declaration = {
    kind: "alias",
    name: "LifecycleName",
    documentation: {
      text: "The name of something whose end has been announced: of a call (`clusters.get`), one of its inputs (`clusters.list:limit`), a property (`Cluster.kind`) or a value (`Cluster.kind=old`).",
      default: null,
      deprecated: null,
    },
    type:
      records.length === 0
        ? keyword("never")
        : { kind: "union", members: records.map(({ key }) => literal(key)) },
  };
  const table: Declaration = {
    kind: "constant",
    name: "lifecycle",
    exportAs: null,
    documentation: {
      text: "Everything whose end has been announced. No end has been announced for what is not here.",
      default: null,
      deprecated: null,
    },
    type: reference(
      "Readonly",
      reference("Record", reference("LifecycleName"), reference(record)),
    ),
    value,
  };
  return {
    path: file.path,
    imports: file.imports(),
    declarations: [names, table],
  };
}
