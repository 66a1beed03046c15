import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "../emit/attempt.js";
import { compareText } from "../model/index.js";

/** Folders that hold no description of one's own. */
const skipped = /^(?:\..*|node_modules|dist|build|out|vendor|target|coverage)$/;

/** How deep descriptions are looked for below the folder, and how many files are opened. */
const deepest = 3;
const mostFiles = 2000;

/** Files below a folder that begin like an OpenAPI description, nearest first; paths relative to it, with `/`. */
export function findDescriptions(folder: string): readonly string[] {
  const found: string[] = [];
  let opened = 0;
  const look = (path: string, depth: number): void => {
    const entries =
      attempt(() => readdirSync(join(folder, path), { withFileTypes: true })) ??
      [];
    for (const entry of entries) {
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && !skipped.test(entry.name) && depth < deepest)
        look(inner, depth + 1);
      if (!entry.isFile() || !/\.(?:json|ya?ml)$/i.test(entry.name)) continue;
      if (++opened > mostFiles) return;
      if (isDescription(join(folder, inner))) found.push(inner);
    }
  };
  look("", 1);
  const depth = (path: string) => path.split("/").length;
  return found.sort((a, b) => depth(a) - depth(b) || compareText(a, b));
}

/** True when the first kilobytes say so: the version comes first in nearly every description. */
function isDescription(path: string): boolean {
  const head = attempt(() => headOf(path)) ?? "";
  return /(?:^|[\s{,])"?(?:openapi|swagger)"?\s*:\s*["']?[23]\.\d/.test(head);
}

function headOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(4096);
    const length = readSync(file, buffer, 0, buffer.length, 0);
    return buffer.toString("utf8", 0, length);
  } finally {
    closeSync(file);
  }
}
