import { invalid } from "./failure.js";
import { array, object, text, type JsonObject } from "./json.js";

/** Properties of a resource that can be searched, by name. */
export type Searchable = Readonly<Record<string, string>>;

/** The resources that a `v1SearchFilterSummarySpec` asks for, sorted as it says. */
export function search<T>(
  all: readonly T[],
  spec: JsonObject,
  properties: (item: T) => Searchable,
): readonly T[] {
  const filter = object(spec["filter"]);
  const groups = array(filter["filterGroups"]).map(object);
  const found = all.filter((item) =>
    joined(filter["conjunction"], groups, (group) =>
      joined(
        group["conjunction"],
        array(group["filters"]).map(object),
        (condition) => holds(condition, properties(item)),
      ),
    ),
  );
  const sort = object(array(spec["sort"])[0]);
  const field = text(sort["field"]);
  if (field === undefined) return found;
  const sign = sort["order"] === "desc" ? -1 : 1;
  const key = (item: T): string => properties(item)[field] ?? "";
  return [...found].sort((a, b) =>
    key(a) === key(b) ? 0 : key(a) < key(b) ? -sign : sign,
  );
}

/** Compares a text as `v1SearchFilterStringOperator` says. */
export function textMatches(
  operator: unknown,
  value: string,
  wanted: string,
  ignoreCase: boolean,
): boolean {
  const a = ignoreCase ? value.toLowerCase() : value;
  const b = ignoreCase ? wanted.toLowerCase() : wanted;
  switch (operator) {
    case "contains":
      return a.includes(b);
    case "beginsWith":
      return a.startsWith(b);
    case "eq":
    case undefined:
      return a === b;
    default:
      throw invalid(`The operator ${String(operator)} is not known`);
  }
}

/** No condition at all holds. */
function joined(
  conjunction: unknown,
  conditions: readonly JsonObject[],
  test: (condition: JsonObject) => boolean,
): boolean {
  if (conditions.length === 0) return true;
  return conjunction === "or" ? conditions.some(test) : conditions.every(test);
}

function holds(item: JsonObject, properties: Searchable): boolean {
  const property = text(item["property"]) ?? "";
  if (item["type"] !== "string")
    throw invalid(`This server compares texts only, not ${property}`);
  const condition = object(object(item["condition"])["string"]);
  const values = array(object(condition["match"])["values"]).map(String);
  const ignoreCase = condition["ignoreCase"] === true;
  const hit = values.some((value) =>
    textMatches(
      condition["operator"],
      properties[property] ?? "",
      value,
      ignoreCase,
    ),
  );
  return hit !== (condition["negation"] === true);
}
