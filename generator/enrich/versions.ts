import { compareText, type Document } from "../model/index.js";
import { versionOf } from "./names/address.js";

/** Fills `version` of every operation from its path, and `versions` of the document: newest stable first. */
export function findVersions(document: Document): Document {
  const operations = document.operations.map((operation) => {
    const version = versionOf(operation.path);
    return version === operation.version
      ? operation
      : { ...operation, version };
  });
  const versions = new Set<string>();
  for (const { version } of operations)
    if (version !== null) versions.add(version);
  return { ...document, operations, versions: [...versions].sort(byMaturity) };
}

/** Stable before beta before alpha, then the higher number; `v2`, `v1`, `v2beta1`, `v1alpha1`. */
export function byMaturity(a: string, b: string): number {
  return maturity(b) - maturity(a) || byNumbers(b, a) || compareText(a, b);
}

function maturity(version: string): number {
  const [label] = /alpha|beta|rc|preview/i.exec(version) ?? [];
  if (label === undefined) return 3;
  return label.toLowerCase() === "alpha" ? 0 : label === "rc" ? 2 : 1;
}

function byNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((text) =>
    (text.match(/\d+/g) ?? []).map(Number),
  );
  for (let index = 0; index < Math.max(left!.length, right!.length); index++) {
    const difference = (left![index] ?? 0) - (right![index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
