import { isAnything, type Tag } from "../checks/check.js";
import { no } from "./code.js";
import { expectedValues } from "./expected.js";
import { ifStatement, pad, returnStatement, statementLine } from "./layout.js";
import { jsonText } from "./literals.js";
import type { Printing } from "./loops.js";
import type { Of } from "./structure.js";
import { member } from "./value.js";

/** A `switch` over the member that names the variant. `last`: in a boolean function, it gives the result. */
export function dispatchLines(
  check: Of<"dispatch">,
  { module, conditions, mode, root }: Printing,
  indent: number,
  last: boolean,
): string[] {
  const tag = member(check.property, (helper) => module.use(helper)).text;
  const inside = indent + 4;
  const answer = (demanded: Parameters<typeof mode.demand>[0]): string[] =>
    last
      ? [returnStatement(conditions.of(demanded, root), inside)]
      : [...mode.demand(demanded, root, '""', inside), `${pad(inside)}break;`];
  const tags: Tag[] = [];
  const lines = [`${pad(indent)}switch (${tag}) {`];
  for (const { tags: own, check: demanded } of check.cases) {
    tags.push(...own);
    lines.push(
      ...own.map((value) => `${pad(indent + 2)}case ${jsonText(value)}:`),
      ...answer(demanded),
    );
  }
  if (check.missing.kind !== "nothing" && !isAnything(check.missing))
    lines.push(`${pad(indent + 2)}case undefined:`, ...answer(check.missing));
  lines.push(`${pad(indent + 2)}default:`);
  const isOpen = `typeof ${tag} === "string"`;
  if (last) lines.push(returnStatement(check.open ? isOpen : no, inside));
  else {
    const failure = mode.fail(
      "discriminator",
      expectedValues(tags),
      mode.memberToken(check.property),
      tag,
    );
    lines.push(
      check.open
        ? ifStatement(`typeof ${tag} !== "string"`, failure, inside)
        : statementLine(failure, inside),
    );
  }
  lines.push(`${pad(indent)}}`);
  return lines;
}
