import { builders, printer } from "prettier/doc";

/** The columns that a text of one line takes, as Prettier counts them: wide characters take two, combining ones none. */
export function textWidth(text: string): number {
  if (!/[^\x20-\x7e]/.test(text)) return text.length;
  // Prettier tells only whether a text fits: the least width in which it does is its own.
  let [least, most] = [0, 2 * text.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (fitsIn(text, middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

function fitsIn(text: string, printWidth: number): boolean {
  const doc = builders.group([text, builders.softline]);
  const options = { printWidth, tabWidth: 2, useTabs: false };
  return !printer.printDocToString(doc, options).formatted.endsWith("\n");
}
