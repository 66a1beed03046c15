import type { ListedElement } from "../elements.js";
import { findProperties, findSchema } from "../select/properties.js";
import type { LintContext, LintRecord } from "./rule.js";

/** What a replacement can be looked for in. */
export type Lookup = Pick<LintContext, "document" | "elements">;

/** The element that a record's replacement means: `missing` where it is not in the description, null for text and addresses. */
export function replacementOf(
  { element, lifecycle }: Pick<LintRecord, "element" | "lifecycle">,
  context: Lookup,
): ListedElement | "missing" | null {
  if (lifecycle.replacement === null) return null;
  const { kind, ref } = lifecycle.replacement;
  const { elements } = context;
  switch (kind) {
    case "operation":
      return elements.get(`operation ${ref}`) ?? "missing";
    case "schema":
      return elements.get(`schema ${ref}`) ?? "missing";
    case "parameter":
      return parameterNamed(ref, element, elements) ?? "missing";
    case "property":
      return propertyNamed(ref, element, context) ?? "missing";
    case "enumValue":
      return element.kind === "enumValue"
        ? (elements.get(`enumValue ${element.owner} ${element.path} ${ref}`) ??
            "missing")
        : null;
    case "terraform":
    case "url":
    case "text":
      return null;
  }
}

/** The element, where it is in the description. */
export function replacementElement(
  record: LintRecord,
  context: Lookup,
): ListedElement | null {
  const found = replacementOf(record, context);
  return found === "missing" ? null : found;
}

/** A parameter of the same operation; for other elements, any of that name. */
function parameterNamed(
  ref: string,
  element: ListedElement,
  elements: Lookup["elements"],
): ListedElement | null {
  for (const candidate of elements.values())
    if (
      candidate.kind === "parameter" &&
      candidate.parameter.name === ref &&
      (element.kind !== "parameter" ||
        candidate.operation.id === element.operation.id)
    )
      return candidate;
  return null;
}

/** A property beside the old one, or from the root of its schema, or `Schema.property`; dots lead on. */
function propertyNamed(
  ref: string,
  element: ListedElement,
  { document, elements }: Lookup,
): ListedElement | null {
  const starts = [];
  if (element.kind === "property") {
    starts.push({ schema: element.siblings, path: ref });
    const root = findSchema(document, element.owner);
    if (root !== null) starts.push({ schema: root, path: ref });
  }
  const dot = ref.indexOf(".");
  const named = dot < 0 ? null : findSchema(document, ref.slice(0, dot));
  if (named !== null) starts.push({ schema: named, path: ref.slice(dot + 1) });
  for (const { schema, path } of starts) {
    const [found] = findProperties(schema, path, document);
    if (found === undefined) continue;
    for (const candidate of elements.values())
      if (candidate.kind === "property" && candidate.property === found)
        return candidate;
  }
  return null;
}
