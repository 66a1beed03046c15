import type { FunctionParameter } from "../model/declaration.js";
import type { Type } from "../model/type.js";
import {
  fits,
  group,
  ifBreak,
  indent,
  isPlain,
  join,
  layOut,
  line,
  softline,
  type Layout,
} from "./layout.js";
import { flatType, typeLayout } from "./type.js";

/** `(parameters): returns` of a function, with the places where Prettier would break it. */
export function signatureLayout(
  parameters: readonly FunctionParameter[],
  returns: Type,
): Layout {
  const list: Layout =
    parameters.length === 0
      ? "()"
      : [
          "(",
          indent([
            softline,
            join(
              [",", line],
              parameters.map((parameter) => [
                parameterHead(parameter),
                typeLayout(parameter.type),
              ]),
            ),
          ]),
          ifBreak(","),
          softline,
          ")",
        ];
  return group([list, ": ", typeLayout(returns)]);
}

function parameterHead({ name, optional }: FunctionParameter): string {
  return `${name}${optional ? "?" : ""}: `;
}

/** A signature as text for a method of a class: what stands in the brackets, and the return type. */
export interface SignatureText {
  /** Begins with a line break where each stands on a line of its own. */
  readonly parameters: string;
  readonly returns: string;
}

/** The signature of a method, on one line or with one parameter per line. */
export function methodSignature(
  name: string,
  parameters: readonly FunctionParameter[],
  returns: Type,
): SignatureText {
  const returned = flatType(returns);
  const texts = parameters.map(flatParameter);
  if (returned !== null && !texts.includes(null)) {
    const list = texts.join(", ");
    if (fits(`  ${name}(${list}): ${returned} {`))
      return { parameters: list, returns: returned };
    const lines = texts.map((text) => `    ${text!},`);
    if (
      isPlain(list) &&
      lines.length > 0 &&
      lines.every(fits) &&
      fits(`  ): ${returned} {`)
    )
      return { parameters: `\n${lines.join("\n")}`, returns: returned };
  }
  const laid = layOut([
    `  ${name}`,
    indent([signatureLayout(parameters, returns), " {"]),
  ]);
  return splitSignature(laid, name);
}

function flatParameter(parameter: FunctionParameter): string | null {
  const type = flatType(parameter.type);
  return type === null ? null : parameterHead(parameter) + type;
}

/** Parameters in a laid out signature are the lines between the first and the one that begins with `)`. */
function splitSignature(laid: string, name: string): SignatureText {
  const lines = laid.split("\n");
  const close = lines.findIndex((text) => text.startsWith("  ): "));
  if (close === -1) {
    const one = laid.slice(2 + name.length + 1, -" {".length);
    const end = one.indexOf("): ");
    return { parameters: one.slice(0, end), returns: one.slice(end + 3) };
  }
  return {
    parameters: `\n${lines.slice(1, close).join("\n")}`,
    returns: lines.slice(close).join("\n").slice("  ): ".length, -" {".length),
  };
}
