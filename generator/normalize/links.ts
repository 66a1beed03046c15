import { diagnostic } from "../diagnostics/index.js";
import {
  compareText,
  own,
  type Link,
  type LinkParameter,
  type LinkValue,
  type Operation,
  type Response,
} from "../model/index.js";
import type { Context } from "./context.js";
import { linkTargets, type LinkTargets } from "./link-target.js";
import { nameOf } from "./name.js";
import type { IdentifiedOperation } from "./operation-id.js";
import { member, members, type Place } from "./place.js";
import { dereference } from "./reference.js";
import { expressionsOf, isBad, parseLinkValue } from "./runtime-expression.js";
import { text } from "./values.js";

/**
 * The operations with the links of their responses (OpenAPI 3.1 section 4.8.20). A link that names no known operation or
 * parameter, or reads what its own operation does not have, is reported and left out.
 * @param written the same operations as they are written, in the same order
 */
export function withLinks(
  operations: readonly Operation[],
  written: readonly IdentifiedOperation[],
  context: Context,
): Operation[] {
  if (context.links.size === 0) return [...operations];
  const targets = linkTargets(operations, written, context);
  const linked = (operation: Operation, response: Response): Response => {
    const place = context.links.get(response);
    if (place === undefined) return response;
    const links = members(place, context)
      .map(([key, link]) => linkOf(key, link, operation, targets, context))
      .filter((link) => link !== null)
      .sort((a, b) => compareText(a.key, b.key));
    return { ...response, links };
  };
  return operations.map((operation) =>
    operation.responses.some((response) => context.links.has(response))
      ? {
          ...operation,
          responses: operation.responses.map((one) => linked(operation, one)),
        }
      : operation,
  );
}

function linkOf(
  key: string,
  reference: Place,
  from: Operation,
  targets: LinkTargets,
  context: Context,
): Link | null {
  const place = dereference(reference, context);
  if (place === null) return null;
  const target = targets.of(key, place);
  if (target === null) return null;
  const parameters = new Map<string, LinkParameter>();
  for (const [name, value] of members(
    member(place, "parameters", context),
    context,
  )) {
    const parameter = parameterOf(name, target);
    if (parameter === undefined) {
      const known = target.parameters.map((one) => one.name);
      context.report(
        diagnostic(
          "link/unknown-parameter",
          { key, name, operation: target.id, known },
          value.source,
        ),
      );
      return null;
    }
    const read = valueOf(value, from, context);
    if (read === null) return null;
    const { name: wire, in: location } = parameter;
    parameters.set(`${location} ${wire}`, {
      name: wire,
      in: location,
      value: read,
    });
  }
  const body = member(place, "requestBody", context);
  const requestBody = body === null ? null : valueOf(body, from, context);
  if (body !== null && requestBody === null) return null;
  return {
    key,
    name: nameOf(key),
    operation: target.id,
    // In the order of the target, whatever that of the link is.
    parameters: target.parameters
      .map(({ name, in: location }) => parameters.get(`${location} ${name}`))
      .filter((given) => given !== undefined),
    requestBody,
    description: text(own(place.node, "description")),
    source: place.source,
  };
}

/** A parameter of the target by its name, or by its place and name where that tells several apart (`path.id`). */
function parameterOf(
  name: string,
  { parameters }: Operation,
): Operation["parameters"][number] | undefined {
  const [, place, rest] =
    /^(path|query|header|cookie)\.(.+)$/s.exec(name) ?? [];
  const isNamed = (wanted: string) => (one: Operation["parameters"][number]) =>
    one.in === "header"
      ? one.name.toLowerCase() === wanted.toLowerCase()
      : one.name === wanted;
  return (
    parameters.find(isNamed(name)) ??
    (rest === undefined
      ? undefined
      : parameters.find((one) => one.in === place && isNamed(rest)(one)))
  );
}

/** What a link gives; null after a report that it is no expression, or reads what there is not. */
function valueOf(
  place: Place,
  from: Operation,
  context: Context,
): LinkValue | null {
  const value = parseLinkValue(place.node);
  if (isBad(value)) {
    context.report(diagnostic("link/bad-expression", value, place.source));
    return null;
  }
  for (const expression of expressionsOf(value)) {
    if (expression.kind !== "parameter") continue;
    const known = from.parameters
      .filter((parameter) => parameter.in === expression.in)
      .map((parameter) => parameter.name);
    const { name } = expression;
    const isHeader = expression.in === "header";
    const same = (one: string): boolean =>
      isHeader ? one.toLowerCase() === name.toLowerCase() : one === name;
    if (known.some(same)) continue;
    const wanted = `$request.${expression.in}.${name}`;
    context.report(
      diagnostic(
        "link/unknown-source",
        { text: wanted, name, operation: from.id, known },
        place.source,
      ),
    );
    return null;
  }
  return value;
}
