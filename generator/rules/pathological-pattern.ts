import { diagnostic } from "../diagnostics/index.js";
import {
  appendPointer,
  isObject,
  own,
  type SourceRef,
} from "../model/index.js";
import { slownessOf } from "../validators/patterns/slowness.js";
import type { WrittenRule } from "./rule.js";
import type { Written, WrittenObject } from "./written.js";

/** What looking at all patterns of a description may cost: about two seconds, however many there are. */
const steps = 30_000_000;

/** A pattern that can take very long: servers and SDKs that ask it can be blocked by whoever sends the text. */
export const pathologicalPattern: WrittenRule = ({ upgraded }, report) => {
  const budget = { steps };
  const known = new Map<string, string | null>();
  for (const object of upgraded.objects("schema"))
    for (const [pattern, place] of patternsOf(object, upgraded)) {
      let reason = known.get(pattern);
      if (reason === undefined)
        known.set(pattern, (reason = slownessOf(pattern, budget)));
      if (reason === null) continue;
      const parameters = { pattern, reason };
      report(diagnostic("validators/pathological-pattern", parameters, place));
    }
};

/** The patterns of texts and of names of members, and where they stand. */
function* patternsOf(
  object: WrittenObject,
  upgraded: Written,
): Iterable<readonly [string, SourceRef]> {
  const pattern = own(object.node, "pattern");
  if (typeof pattern === "string")
    yield [pattern, upgraded.at(object, "pattern")];
  const properties = own(object.node, "patternProperties");
  if (!isObject(properties)) return;
  const { file, pointer } = upgraded.at(object, "patternProperties");
  for (const name of Object.keys(properties))
    yield [name, { file, pointer: appendPointer(pointer, name) }];
}
