import type { Document } from "../model/index.js";
import { group, some, type Finding } from "./finding.js";

const scopeWords =
  /^(?:x-)?(project|tenant|org(?:anization)?|workspace|account|team|space)[-_]?(?:id|uid|slug|name)?$/i;

/**
 * In which part of the API's world a request is: by the convention of a preset, else by a header of which many operations
 * know. A header is proposed only: what it means, the description rarely says.
 */
export function findScope(
  { operations, scopes }: Document,
  preset: string | null,
): readonly Finding[] {
  if (scopes !== null) {
    const { outer, inner, header } = scopes;
    const bound = operations.filter(({ scope }) => scope !== "both");
    return [
      {
        topic: "scope",
        says: `The header \`${header}\` puts a request into a ${inner}; without it the ${outer} is meant${preset === null ? "" : `, says the preset ${preset}`}.`,
        evidence:
          bound.length === 0
            ? []
            : [`${bound.length} operations can be called in one of them only`],
        conventions: null,
        todo: null,
      },
    ];
  }
  const headers = new Map<string, string[]>();
  for (const { id, parameters } of operations)
    for (const { name, in: place } of parameters)
      if (place === "header" && scopeWords.test(name)) group(headers, name, id);
  return [...headers]
    .filter(([, ids]) => ids.length >= 3 && ids.length >= operations.length / 4)
    .map(([name, ids]): Finding => {
      const inner = scopeWords.exec(name)![1]!.toLowerCase();
      return {
        topic: "scope",
        says: `The header \`${name}\` seems to put a request into a ${inner}.`,
        evidence: [some(ids, "operation")],
        conventions: null,
        todo: `If so, add \`"scope": { "outer": "all", "inner": "${inner}", "header": "${name}" }\` to \`conventions\`: the client then has \`.${inner}(id)\`.`,
      };
    });
}
