import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import { isObject, own, type JsonObject } from "../../model/index.js";
import type { At, ConstraintContext } from "./checker.js";

export function documentConstraint(
  node: JsonObject,
  _at: At,
  { version, here }: ConstraintContext,
): readonly Diagnostic[] {
  const contents =
    version === "2.0"
      ? ["paths", "definitions"]
      : ["paths", "components", "webhooks"];
  if (version > "3.0" && !contents.some((name) => Object.hasOwn(node, name)))
    return [diagnostic("source/no-content", {}, here())];
  const empty = contents.every((name) => {
    const value = own(node, name);
    return !isObject(value) || Object.keys(value).length === 0;
  });
  return empty ? [diagnostic("source/nothing-described", {}, here())] : [];
}

/** Names that OpenAPI 3 allows for components (3.1 section 4.8.7.2). */
export function componentNames(
  node: JsonObject,
  at: At,
): readonly Diagnostic[] {
  return Object.keys(node).flatMap((section) => {
    const members = node[section];
    if (section.startsWith("x-") || !isObject(members)) return [];
    const { file, pointer } = at(section);
    return Object.keys(members)
      .filter((name) => !/^[a-zA-Z0-9._-]+$/.test(name))
      .map((name) =>
        diagnostic(
          "source/component-name",
          { name },
          { file, pointer: `${pointer}/${escape(name)}` },
        ),
      );
  });
}

function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
