import { builders, printer } from "prettier/doc";

/** The line width of Prettier's default options. */
const lineWidth = 80;

/** A document of Prettier's layout algorithm: text with the places where it may break. */
export type Layout = builders.Doc;
export const { align, group, hardline, ifBreak, indent, indentIfBreak, join } =
  builders;
export const { breakParent, conditionalGroup } = builders;
export const { line, lineSuffixBoundary, softline } = builders;

/** Lays `layout` out in lines of at most 80 columns, where that is possible. */
export function layOut(layout: Layout): string {
  return printer.printDocToString(layout, {
    printWidth: lineWidth,
    tabWidth: 2,
    useTabs: false,
  }).formatted;
}

/** True where `text` certainly fits in one line; text beyond ASCII is left to {@link layOut}, which knows its width. */
export function fits(text: string): boolean {
  return text.length <= lineWidth && isPlain(text);
}

/** True for text whose width is its length. */
export function isPlain(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}
