import type { Report } from "../../diagnostics/index.js";
import type { JsonObject } from "../../model/index.js";
import type { Specification } from "../../source/specification.js";
import { shapesOf } from "../../source/tables/index.js";
import type { Origins } from "../../source/origins.js";
import { Checker } from "./checker.js";
import { constraints } from "./constraints.js";

/**
 * Compares a description with the tables of its version: members of a wrong type or missing, members that do not exist,
 * values that are not possible. Nothing is changed; later stages leave out what cannot be used. `shares`: one node may be in
 * several places.
 */
export function checkStructure(
  version: Specification,
  tree: JsonObject,
  origins: Origins,
  shares: boolean,
  report: Report,
): void {
  const shapes = shapesOf(version);
  new Checker(
    tree,
    version,
    shapes,
    constraints,
    origins,
    shares,
    report,
  ).run();
}
