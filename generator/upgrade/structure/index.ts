import type { Report } from "../../diagnostics/index.js";
import type { JsonObject } from "../../model/index.js";
import type { UpgradedDocument } from "../document.js";
import type { Origins } from "../origins.js";
import { Checker } from "./checker.js";
import { constraints } from "./constraints.js";
import { readTables, type Shape, type Tables } from "./notation.js";
import { openApi30 } from "./openapi30.js";
import { openApi31 } from "./openapi31.js";
import { openApi32 } from "./openapi32.js";
import { swagger20 } from "./swagger20.js";

type Version = UpgradedDocument["specification"];

const tables: Readonly<Record<Version, Tables>> = {
  "2.0": swagger20,
  "3.0": openApi30,
  "3.1": openApi31,
  "3.2": openApi32,
};

const shapes = new Map<Version, ReadonlyMap<string, Shape>>();

/**
 * Compares a description with the tables of its version: members of a wrong type or missing, members that do not exist,
 * values that are not possible. Nothing is changed; later stages leave out what cannot be used.
 */
export function checkStructure(
  version: Version,
  tree: JsonObject,
  origins: Origins,
  report: Report,
): void {
  let known = shapes.get(version);
  if (known === undefined)
    shapes.set(version, (known = readTables(tables[version])));
  new Checker(tree, version, known, constraints, origins, report).run();
}
