import type { Operation, Parameter } from "../../../model/index.js";
import { splitWords } from "../../../names/index.js";
import { memberName } from "../names/identifiers.js";
import { isIdentifierName } from "../names/unicode.js";

/** A parameter with the member of the input that holds it. */
export interface InputParameter {
  readonly parameter: Parameter;
  readonly member: string;
}

/** The member of every input that holds the body. */
export const bodyMember = "body";

const locations: readonly Parameter["in"][] = [
  "path",
  "query",
  "querystring",
  "header",
  "cookie",
];

/**
 * The members of an operation's input, one per parameter: its own name where that is an identifier, else in camel case
 * (`If-Match` → `ifMatch`). Of several with one name the first by location keeps it, the others say where they go
 * (`idQuery`), as does one that is called like the body.
 */
export function inputParameters(
  operation: Operation,
): readonly InputParameter[] {
  const taken = new Set<string>([bodyMember]);
  const members = new Map<Parameter, string>();
  const give = (parameter: Parameter, name: string): void => {
    let member = taken.has(name)
      ? name + parameter.in.charAt(0).toUpperCase() + parameter.in.slice(1)
      : name;
    while (taken.has(member)) member += "_";
    taken.add(member);
    members.set(parameter, member);
  };
  const inOrder = locations.flatMap((location) =>
    operation.parameters.filter((parameter) => parameter.in === location),
  );
  for (const parameter of inOrder)
    if (isIdentifierName(parameter.name)) give(parameter, parameter.name);
  for (const parameter of inOrder)
    if (!isIdentifierName(parameter.name))
      give(parameter, memberName(splitWords(parameter.name)));
  return operation.parameters.map((parameter) => ({
    parameter,
    member: members.get(parameter)!,
  }));
}
