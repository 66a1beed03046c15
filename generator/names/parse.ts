import {
  diagnostic,
  type Diagnostic,
  type Report,
} from "../diagnostics/index.js";
import {
  appendPointer,
  isObject,
  type Json,
  type JsonObject,
} from "../model/index.js";
import { checkNames } from "./check.js";
import { repeatedKeys } from "./repeated-keys.js";
import { FORMAT, type NamesFile } from "./names-file.js";

const sections = ["names", "operations", "schemas", "requests", "updates"];

/**
 * Reads `sundial.names.json`.
 * @param file the path as the user knows it, for messages
 * @returns null when the file is malformed or contradicts itself; every finding is reported
 */
export function parseNames(
  text: string,
  file: string,
  report: Report,
): NamesFile | null {
  const findings: Diagnostic[] = [];
  const names = read(text, file, (finding) => findings.push(finding));
  findings.forEach(report);
  return findings.length > 0 ? null : names;
}

function read(text: string, file: string, report: Report): NamesFile | null {
  const malformed = (reason: string, pointer = ""): null => {
    report(diagnostic("name/malformed-file", { reason }, { file, pointer }));
    return null;
  };
  let tree: Json;
  try {
    tree = JSON.parse(text) as Json;
  } catch (error) {
    return malformed((error as Error).message);
  }
  if (!isObject(tree)) return malformed("it is not a JSON object");
  if (tree["names"] !== FORMAT)
    return malformed(`"names" must be ${FORMAT}, the format's version`);
  for (const key of Object.keys(tree))
    if (!sections.includes(key))
      malformed(`unknown section ${JSON.stringify(key)}`, "/" + key);
  for (const { pointer, key } of repeatedKeys(text))
    report(diagnostic("name/repeated-id", { id: key }, { file, pointer }));
  const object = (value: Json | undefined, pointer: string): JsonObject => {
    if (value === undefined) return {};
    if (isObject(value)) return value;
    malformed("a JSON object is expected here", pointer);
    return {};
  };
  const texts = (
    value: Json | undefined,
    pointer: string,
  ): Map<string, string> => {
    const result = new Map<string, string>();
    for (const [id, name] of Object.entries(object(value, pointer)))
      if (typeof name === "string") result.set(id, name);
      else malformed("a name is expected here", appendPointer(pointer, id));
    return result;
  };
  const operations = new Map<string, ReadonlyMap<string, string>>();
  for (const [version, entries] of Object.entries(
    object(tree["operations"], "/operations"),
  ))
    operations.set(
      version,
      texts(entries, appendPointer("/operations", version)),
    );
  const names: NamesFile = {
    operations,
    schemas: texts(tree["schemas"], "/schemas"),
    requests: texts(tree["requests"], "/requests"),
    updates: texts(tree["updates"], "/updates"),
  };
  checkNames(names, file, report);
  return names;
}
