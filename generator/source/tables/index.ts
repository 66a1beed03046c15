import { readTables, type Shape, type Tables } from "./notation.js";
import { openApi30 } from "./openapi30.js";
import { openApi31 } from "./openapi31.js";
import { openApi32 } from "./openapi32.js";
import { swagger20 } from "./swagger20.js";
import type { Specification } from "../specification.js";

export type { Field, Shape } from "./notation.js";

const tables: Readonly<Record<Specification, Tables>> = {
  "2.0": swagger20,
  "3.0": openApi30,
  "3.1": openApi31,
  "3.2": openApi32,
};

const read = new Map<Specification, ReadonlyMap<string, Shape>>();

/** The objects of a version of the specification, by kind; `document` is the whole. */
export function shapesOf(version: Specification): ReadonlyMap<string, Shape> {
  let shapes = read.get(version);
  if (shapes === undefined)
    read.set(version, (shapes = readTables(tables[version])));
  return shapes;
}
