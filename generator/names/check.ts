import { diagnostic, type Report } from "../diagnostics/index.js";
import { appendPointer, type Name } from "../model/index.js";
import {
  parseOperationName,
  parseSchemaName,
  printOperationName,
  printSchemaName,
} from "./dotted.js";
import type { NamesFile } from "./names-file.js";
import { nameKey, pascalCase, toName } from "./words.js";

/** Reports entries that are no names, and names that two elements claim. */
export function checkNames(
  names: NamesFile,
  file: string,
  report: Report,
): void {
  for (const [version, entries] of names.operations)
    checkOperations(
      entries,
      file,
      appendPointer("/operations", version),
      report,
    );
  const owners = new Map<string, string>();
  const claim = (name: Name, pointer: string): void => {
    const key = nameKey(name.words);
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, pointer);
    else contradiction(pascalCase(name.words), pointer, owner, file, report);
  };
  for (const [id, text] of names.schemas) {
    const pointer = appendPointer("/schemas", id);
    const place = parseSchemaName(text);
    if (place === null || printSchemaName(place) !== text)
      invalid(text, "shared/ObjectMeta", pointer, file, report);
    else claim(place.name, pointer);
  }
  for (const section of ["requests", "updates"] as const)
    for (const [id, text] of names[section]) {
      const pointer = appendPointer("/" + section, id);
      const name = toName(text);
      if (pascalCase(name.words) !== text)
        invalid(text, "ClusterInput", pointer, file, report);
      else claim(name, pointer);
    }
}

function checkOperations(
  entries: ReadonlyMap<string, string>,
  file: string,
  section: string,
  report: Report,
): void {
  const methods = new Map<string, string>();
  const namespaces = new Map<string, { pointer: string; text: string }>();
  for (const [id, text] of entries) {
    const pointer = appendPointer(section, id);
    const name = parseOperationName(text);
    if (name === null || printOperationName(name) !== text) {
      invalid(text, "clusters.vms.start", pointer, file, report);
      continue;
    }
    const keys = [...name.namespace, name.method].map(({ words }) =>
      nameKey(words),
    );
    const key = keys.join(".");
    const owner = methods.get(key);
    if (owner === undefined) methods.set(key, pointer);
    else contradiction(text, pointer, owner, file, report);
    for (let length = 1; length < keys.length; length++)
      namespaces.set(keys.slice(0, length).join("."), { pointer, text });
  }
  for (const [key, pointer] of methods) {
    const inside = namespaces.get(key);
    if (inside !== undefined)
      contradiction(
        inside.text.split(".").slice(0, key.split(".").length).join("."),
        pointer,
        inside.pointer,
        file,
        report,
      );
  }
}

function invalid(
  text: string,
  example: string,
  pointer: string,
  file: string,
  report: Report,
): void {
  report(diagnostic("name/invalid", { text, example }, { file, pointer }));
}

function contradiction(
  name: string,
  pointer: string,
  owner: string,
  file: string,
  report: Report,
): void {
  report(
    diagnostic("name/given-twice", { name }, { file, pointer }, [
      { message: "also given here", source: { file, pointer: owner } },
    ]),
  );
}
