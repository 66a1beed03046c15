import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { isObject } from "../../generator/model/index.js";
import { descriptionsIn } from "../corpus/documents.js";
import { shared } from "../support/shared.js";
import type { Description } from "./documents.js";

/** Larger documents take longer than they teach. */
const [least, most] = [200, 40_000];

/** Paths of small real descriptions, those that are meant to be wrong included; none where there are none. */
export const realDescriptions: readonly string[] = find();

function find(): readonly string[] {
  const root = shared("specs");
  if (root === null) return [];
  return descriptionsIn(root)
    .map((name) => join(root, name))
    .filter((path) => {
      const { size } = statSync(path);
      return size >= least && size <= most;
    });
}

/** The description of a file as plain JSON; null for a file that holds none. */
export function readDescription(path: string): Description | null {
  try {
    const text = readFileSync(path, "utf8");
    const tree: unknown = path.endsWith(".json")
      ? JSON.parse(text)
      : load(text);
    const plain: unknown = JSON.parse(JSON.stringify(tree));
    return isObject(plain) && ("openapi" in plain || "swagger" in plain)
      ? (plain as Description)
      : null;
  } catch {
    return null;
  }
}
