/** How a name of several words is written; null for one word, or a mixture. */
export type NamingStyle =
  "camelCase" | "PascalCase" | "snake_case" | "kebab-case" | "UPPER_CASE";

const styles: readonly (readonly [NamingStyle, RegExp])[] = [
  ["camelCase", /^[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*)+$/],
  ["PascalCase", /^(?:[A-Z][a-z0-9]+){2,}$/],
  ["snake_case", /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/],
  ["kebab-case", /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/],
  ["UPPER_CASE", /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/],
];

/** The style of a name that shows one. */
export function styleOf(name: string): NamingStyle | null {
  return styles.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** The style of most names, where at least nine in ten of those that show one have it; null where there is no rule. */
export function mainStyle(names: Iterable<string>): NamingStyle | null {
  const counts = new Map<NamingStyle, number>();
  let all = 0;
  for (const name of names) {
    const style = styleOf(name);
    if (style === null) continue;
    all++;
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  for (const [style, count] of counts)
    if (count >= 0.9 * all && count < all && all >= 4) return style;
  return null;
}
