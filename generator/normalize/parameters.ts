import { diagnostic } from "../diagnostics/index.js";
import { own, type JsonObject, type Parameter } from "../model/index.js";
import type { Context } from "./context.js";
import { normalizeParameter } from "./parameter.js";
import { items, member, type Place } from "./place.js";
import { dereference } from "./reference.js";

const order = ["path", "query", "querystring", "header", "cookie"];

/** Headers that the specification reserves for other parts of the description (3.1 section 4.8.12.2). */
const reserved = new Set(["accept", "content-type", "authorization"]);

/** The parameters of an operation: those of its path, replaced by its own of the same name and place, and its own. */
export function normalizeParameters(
  item: Place<JsonObject>,
  operation: Place<JsonObject>,
  context: Context,
): readonly Parameter[] {
  const merged = new Map(declared(item, context));
  for (const [key, place] of declared(operation, context))
    merged.set(key, place);
  return [...merged.values()]
    .map((place) => normalizeParameter(place, context))
    .filter((parameter) => parameter !== null)
    .filter((parameter) => !isReserved(parameter, context))
    .sort((a, b) => order.indexOf(a.in) - order.indexOf(b.in));
}

function declared(
  place: Place<JsonObject>,
  context: Context,
): readonly (readonly [key: string, place: Place<JsonObject>])[] {
  const found = new Map<string, Place<JsonObject>>();
  for (const written of items(member(place, "parameters", context), context)) {
    const parameter = dereference(written, context);
    if (parameter === null) continue;
    const name = String(own(parameter.node, "name"));
    const where = String(own(parameter.node, "in"));
    const key = JSON.stringify([
      where,
      where === "header" ? name.toLowerCase() : name,
    ]);
    const earlier = found.get(key);
    if (earlier !== undefined)
      context.report(
        diagnostic(
          "operation/duplicate-parameter",
          { name, in: where },
          written.source,
          [{ message: "It is declared here first.", source: earlier.source }],
        ),
      );
    else found.set(key, parameter);
  }
  return [...found];
}

/** Swagger 2.0 reserves no header names: there people declare `Authorization` because nothing else can say it. */
function isReserved(parameter: Parameter, context: Context): boolean {
  if (parameter.in !== "header" || context.specification === "2.0")
    return false;
  if (!reserved.has(parameter.name.toLowerCase())) return false;
  context.report(
    diagnostic(
      "operation/reserved-header",
      { name: parameter.name },
      parameter.source,
    ),
  );
  return true;
}
