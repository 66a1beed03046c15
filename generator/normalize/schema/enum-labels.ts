import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import { text } from "../values.js";

interface Label {
  readonly name: string | null;
  readonly description: string | null;
}

/** Names and descriptions of enum values, which OpenAPI leaves to extensions; asked by index of the written list. */
export function enumLabels(
  node: JsonObject,
  values: readonly Json[],
): (index: number) => Label {
  const names = lists(node, ["x-enum-varnames", "x-enumNames", "x-enum-names"]);
  const descriptions = lists(node, [
    "x-enum-descriptions",
    "x-enumDescriptions",
  ]);
  const microsoft = own(node, "x-ms-enum");
  const detailed = isObject(microsoft) ? own(microsoft, "values") : undefined;
  const details = Array.isArray(detailed) ? (detailed as readonly Json[]) : [];
  return (index) => {
    const value = values[index]!;
    const detail = details.find(
      (item) => isObject(item) && own(item, "value") === value,
    );
    const said = (key: string) =>
      isObject(detail) ? text(own(detail, key)) : null;
    return {
      name: labelOf(names, index, value) ?? said("name"),
      description: labelOf(descriptions, index, value) ?? said("description"),
    };
  };
}

function lists(node: JsonObject, keys: readonly string[]): Json | null {
  for (const key of keys) {
    const value = own(node, key);
    if (Array.isArray(value) || isObject(value)) return value;
  }
  return null;
}

/** Labels are a list beside the values, or an object keyed by them. */
function labelOf(
  labels: Json | null,
  index: number,
  value: Json,
): string | null {
  if (Array.isArray(labels)) return text((labels as readonly Json[])[index]);
  if (!isObject(labels)) return null;
  return typeof value === "string" || typeof value === "number"
    ? text(own(labels, String(value)))
    : null;
}
