import type { Name, OperationName } from "../model/index.js";
import { camelCase, pascalCase, splitWords, toName } from "./words.js";

/** `clusters.vms.start` as it stands in the names file. */
export function printOperationName({
  namespace,
  method,
}: OperationName): string {
  return [...namespace, method].map(({ words }) => camelCase(words)).join(".");
}

/** Reads a dotted name: the last part is the method. Null when a part is empty. */
export function parseOperationName(text: string): OperationName | null {
  const parts = text.split(".");
  if (parts.some((part) => part === "")) return null;
  const method = parts.pop()!;
  return { namespace: parts.map(toName), method: toName(method) };
}

/** The name of a schema and the file it stands in. */
export interface SchemaPlace {
  readonly group: string;
  readonly name: Name;
}

/** `shared/ObjectMeta` as it stands in the names file. */
export function printSchemaName({ group, name }: SchemaPlace): string {
  return `${group}/${pascalCase(name.words)}`;
}

/** Reads `shared/ObjectMeta`; null when it is not a group and a name. */
export function parseSchemaName(text: string): SchemaPlace | null {
  const slash = text.indexOf("/");
  if (slash < 1 || slash === text.length - 1) return null;
  const group = text.slice(0, slash);
  const name = text.slice(slash + 1);
  if (camelCase(splitWords(group)) !== group || name.includes("/")) return null;
  return { group, name: toName(name) };
}
