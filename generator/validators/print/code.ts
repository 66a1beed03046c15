/** A JavaScript condition, kept as a tree so that it can be laid out and negated. */
export type Code =
  | string
  | { readonly op: "&&" | "||"; readonly parts: readonly Code[] }
  | {
      readonly compare: "===" | "!==" | "<" | "<=" | ">" | ">=";
      readonly left: string;
      readonly right: string;
      /** What `left` is the sum of. */
      readonly terms?: readonly string[];
    }
  | { readonly callee: string; readonly args: readonly string[] }
  | { readonly not: Code }
  | { readonly test: Code; readonly then: Code; readonly otherwise: Code };

export const yes: Code = "true";
export const no: Code = "false";

/** Conjunction; `true` when there is nothing to demand. */
export function and(...parts: readonly Code[]): Code {
  return chain("&&", yes, no, parts);
}

/** Disjunction; `false` when there is no way. */
export function or(...parts: readonly Code[]): Code {
  return chain("||", no, yes, parts);
}

function chain(
  op: "&&" | "||",
  neutral: Code,
  final: Code,
  parts: readonly Code[],
): Code {
  const flat: Code[] = [];
  for (const part of parts) {
    if (part === final) return final;
    if (part === neutral) continue;
    if (typeof part === "object" && "op" in part && part.op === op)
      flat.push(...part.parts);
    else flat.push(part);
  }
  if (flat.length === 0) return neutral;
  return flat.length === 1 ? (flat[0] as Code) : { op, parts: flat };
}

export function equals(left: string, right: string): Code {
  return { compare: "===", left, right };
}

export function differs(left: string, right: string): Code {
  return { compare: "!==", left, right };
}

/** A comparison of numbers. Its opposite is not the other comparison: think of `NaN`. */
export function compares(
  left: string,
  compare: "<" | "<=" | ">" | ">=",
  right: string,
): Code {
  return { compare, left, right };
}

/** The opposite, pushed inwards where that reads better. */
export function not(code: Code): Code {
  if (code === yes) return no;
  if (code === no) return yes;
  if (typeof code === "string") return { not: code };
  if ("compare" in code && code.compare === "===")
    return { ...code, compare: "!==" };
  if ("compare" in code && code.compare === "!==")
    return { ...code, compare: "===" };
  if ("not" in code) return code.not;
  return { not: code };
}
