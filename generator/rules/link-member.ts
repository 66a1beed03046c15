import { diagnostic } from "../diagnostics/index.js";
import {
  propertiesNamed,
  propertiesOf,
  resolve,
  schemaLookup,
  type SchemaLookup,
} from "../enrich/schemas.js";
import {
  pointerTokens,
  type LinkValue,
  type Response,
  type RuntimeExpression,
  type Schema,
} from "../model/index.js";
import type { Rule } from "./rule.js";

/** A link that reads a member which no answer is described to have: mostly a slip of the pen (`$response.body#/usrId`). */
export const linkMember: Rule = (document, report) => {
  const lookup = schemaLookup(document);
  for (const { responses } of document.operations)
    for (const response of responses)
      for (const { key, parameters, requestBody, source } of response.links)
        for (const value of [
          ...parameters.map((parameter) => parameter.value),
          ...(requestBody === null ? [] : [requestBody]),
        ])
          for (const pointer of pointersOf(value)) {
            const lost = lostMember(response, pointer, lookup);
            if (lost !== null)
              report(
                diagnostic(
                  "link/unknown-member",
                  { key, pointer, ...lost },
                  source,
                ),
              );
          }
};

/** Where in the answer's body the expressions of a value read. */
function pointersOf(value: LinkValue): readonly string[] {
  const parts: readonly (string | RuntimeExpression)[] =
    value.kind === "template"
      ? value.parts
      : value.kind === "expression"
        ? [value.expression]
        : [];
  return parts.flatMap((part) =>
    typeof part !== "string" && part.kind === "body" && part.of === "response"
      ? [part.pointer]
      : [],
  );
}

/** The first member of a pointer that the described body has not; null where it has all, or where that is not known. */
function lostMember(
  { contents }: Response,
  pointer: string,
  lookup: SchemaLookup,
): { readonly name: string; readonly known: readonly string[] } | null {
  let found: readonly Schema[] = contents.flatMap(({ schema }) => schema ?? []);
  if (found.length < contents.length) return null;
  for (const name of pointerTokens(pointer)) {
    if (!found.every((schema) => isListed(schema, lookup))) return null;
    const next = found.flatMap((schema) =>
      propertiesNamed(schema, name, lookup),
    );
    if (next.length === 0)
      return {
        name,
        known: found.flatMap((schema) =>
          propertiesOf(schema, lookup).map((property) => property.name),
        ),
      };
    found = next;
  }
  return null;
}

/** True for an object whose members are all described, as far as anything is. */
function isListed(schema: Schema, lookup: SchemaLookup): boolean {
  const found = resolve(schema, lookup);
  if (found?.kind === "intersection")
    return found.parts.every((part) => isListed(part, lookup));
  return (
    found?.kind === "object" &&
    typeof found.additional === "boolean" &&
    found.properties.length > 0
  );
}
