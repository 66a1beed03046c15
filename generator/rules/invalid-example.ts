import { diagnostic, type Report } from "../diagnostics/index.js";
import {
  appendPointer,
  isObject,
  own,
  pointerTokens,
  valueAt,
  type Json,
  type SourceRef,
} from "../model/index.js";
import { judgement, type Direction } from "../validators/judge/index.js";
import type { Described, WrittenRule } from "./rule.js";
import type { WrittenObject } from "./written.js";

/** An example, and the schema it must fit. */
interface Example {
  readonly value: Json;
  readonly source: SourceRef;
  /** Pointer of the schema in the upgraded tree. */
  readonly schema: string;
  /** The directions of which one must accept it. */
  readonly directions: readonly Direction[];
}

/** Examples that their schema refuses: documentation shows them, mock servers answer with them, people copy them. */
export const invalidExample: WrittenRule = ({ upgraded }, report) => {
  const judge = judgement(upgraded.tree);
  for (const example of examplesIn(upgraded)) {
    const { value, schema, directions } = example;
    const faults = directions.map((one) => judge(schema, value, one));
    const [fault] = faults;
    if (fault == null || faults.includes(null)) continue;
    tell(example, fault.pointer, fault.expected, report);
  }
};

function tell(
  { value, source }: Example,
  inside: string,
  expected: string,
  report: Report,
): void {
  const pointer = source.pointer + inside;
  const found = shown(valueAt(value, pointerTokens(inside)));
  const parameters = { member: inside.slice(1), expected, found };
  const place = { file: source.file, pointer };
  report(diagnostic("lint/invalid-example", parameters, place));
}

function* examplesIn(upgraded: Described["upgraded"]): Generator<Example> {
  for (const object of upgraded.objects("schema")) {
    const directions = ["response", "request"] as const;
    yield* held(object, "", directions, upgraded);
  }
  for (const kind of ["parameter", "header"])
    for (const object of upgraded.objects(kind))
      if (own(object.node, "schema") !== undefined) {
        const direction = kind === "parameter" ? "request" : "response";
        yield* held(object, "/schema", [direction], upgraded);
      }
  for (const object of upgraded.objects("mediaType")) {
    if (!/[/+]json\b/.test(object.key)) continue;
    if (own(object.node, "schema") === undefined) continue;
    const isRequest = pointerTokens(object.pointer).some((token) =>
      /^requestBod(y|ies)$/.test(token),
    );
    const direction = isRequest ? "request" : "response";
    yield* held(object, "/schema", [direction], upgraded);
  }
}

/** The examples that an object holds: `example`, a list of `examples`, or a map of Example Objects. */
function* held(
  object: WrittenObject,
  schema: string,
  directions: readonly Direction[],
  upgraded: Described["upgraded"],
): Generator<Example> {
  const common = { schema: object.pointer + schema, directions };
  const one = own(object.node, "example");
  if (one !== undefined)
    yield { ...common, value: one, source: upgraded.at(object, "example") };
  const several = own(object.node, "examples");
  const at = upgraded.at(object, "examples");
  if (Array.isArray(several))
    for (const [index, value] of (several as readonly Json[]).entries())
      yield { ...common, value, source: below(at, index) };
  else if (isObject(several))
    for (const name of Object.keys(several)) {
      const example = several[name]!;
      const ref = isObject(example) ? own(example, "$ref") : undefined;
      const target = typeof ref === "string" ? upgraded.find(ref) : example;
      const value = isObject(target) ? own(target, "value") : undefined;
      if (value === undefined) continue;
      const place =
        typeof ref === "string" ? below(at, name) : below(at, name, "value");
      yield { ...common, value, source: place };
    }
}

function below(
  { file, pointer }: SourceRef,
  ...tokens: readonly (string | number)[]
): SourceRef {
  return { file, pointer: appendPointer(pointer, ...tokens) };
}

function shown(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? text.slice(0, 57) + "…" : text;
}
