import type * as prettier from "prettier";
import { importLazily } from "../../../import-lazily.js";
import type { GeneratedFile } from "../../target.js";

/**
 * A line that is too long, or may be: text beyond ASCII is up to two columns wide. What Prettier ignores is left out, and
 * the head of a constant, a comment, a regular expression and a text by itself, which cannot be broken.
 */
const long =
  /(?<!\/\/ prettier-ignore\n)^(?!(?:export )?const .* =$|\/\*\*| \*|  \/| +(?:"(?:[ !#-[\]-~]|\\[ -~])*"|'(?:[ -&(-[\]-~]|\\[ -~])*'),$)(?:.{81}|(?=.*[^\n -~]).{41})/m;

/**
 * A TypeScript file whose own layout may exceed the line, which takes names of unusual length: as Prettier lays it out.
 * Other files are as they were, and Prettier loads only when one is not.
 */
export async function withinLines(file: GeneratedFile): Promise<GeneratedFile> {
  if (!long.test(file.text)) return file;
  const { format } = await importLazily<typeof prettier>("prettier");
  try {
    const text = await format(file.text, { filepath: file.path });
    return { ...file, text };
  } catch (error) {
    // An expression of a thousand parts, such as the union of as many, ends its stack: a long line is no reason to fail.
    if (error instanceof RangeError) return file;
    throw error;
  }
}
