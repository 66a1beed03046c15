import type { Schema } from "../../../model/index.js";

/** How many properties are named before it is only said that there are more. */
const named = 5;

/** What a twin has not that the type itself has, in one sentence. */
export function twinText(twin: Schema, base: Schema, name: string): string {
  const missing = missingFrom(twin, base);
  if (missing.length === 0)
    return `As \`${name}\`, without what cannot be sent inside of it.`;
  const shown = missing.slice(0, named).map((property) => `\`${property}\``);
  const more = missing.length - shown.length;
  const rest = more === 0 ? [] : [`${more} more`];
  return `As \`${name}\`, without ${listText([...shown, ...rest])}.`;
}

function missingFrom(twin: Schema, base: Schema): readonly string[] {
  if (twin.kind !== "object" || base.kind !== "object") return [];
  const present = new Set(twin.properties.map((property) => property.name));
  return base.properties
    .map((property) => property.name)
    .filter((property) => !present.has(property));
}

function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2
    ? last
    : `${items.slice(0, -1).join(", ")} and ${last}`;
}
