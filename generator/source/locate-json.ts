/** Start and end of what is shown for a place, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/**
 * Where JSON pointers lead in the text of valid JSON: what `locate` says, found by stepping over everything that is not
 * on the way, without a parse. What was stepped over once is known for the next pointer.
 */
export class JsonPlaces {
  private readonly scanner: Scanner;
  private failed = false;

  constructor(text: string) {
    this.scanner = new Scanner(text);
  }

  /** Null for text that is not JSON as far as it was read (YAML may look like it). */
  find(tokens: readonly string[]): Range | null {
    if (this.failed) return null;
    try {
      return this.scanner.find(tokens);
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      this.failed = true;
      return null;
    }
  }
}

class NotJson extends Error {}

const quote = 0x22;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

class Scanner {
  private readonly text: string;
  /** Where a collection begins → what is in it, by name or index. */
  private readonly known = new Map<number, ReadonlyMap<string, Found>>();
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  find(tokens: readonly string[]): Range {
    this.at = 0;
    this.space();
    if (this.code() !== openBrace && this.code() !== openBracket)
      throw new NotJson();
    let best: Range = [this.at, this.at + 1];
    for (const token of tokens) {
      const found = this.childrenAt(this.at).get(token);
      if (found === undefined) return best;
      best = found.range;
      this.at = found.value;
    }
    return best;
  }

  private childrenAt(start: number): ReadonlyMap<string, Found> {
    let children = this.known.get(start);
    if (children === undefined) {
      this.at = start;
      const code = this.code();
      children =
        code === openBrace
          ? this.members()
          : code === openBracket
            ? this.items()
            : new Map<string, Found>();
      this.known.set(start, children);
    }
    return children;
  }

  /** Of two members with one name the last is in force, as in `JSON.parse`. */
  private members(): ReadonlyMap<string, Found> {
    const found = new Map<string, Found>();
    this.at++;
    for (this.space(); this.code() !== closeBrace; this.separator(closeBrace)) {
      const key = this.string();
      this.space();
      if (this.text[this.at] !== ":") throw new NotJson();
      this.at++;
      this.space();
      const value = this.at;
      const scalar = this.value();
      found.set(this.contents(key), { value, range: scalar ?? key });
    }
    return found;
  }

  private items(): ReadonlyMap<string, Found> {
    const found = new Map<string, Found>();
    this.at++;
    for (
      this.space();
      this.code() !== closeBracket;
      this.separator(closeBracket)
    ) {
      const value = this.at;
      const range = this.value() ?? ([value, value + 1] as const);
      found.set(String(found.size), { value, range });
    }
    return found;
  }

  /** Steps over a value; gives the range of a scalar, null for an object or list. */
  private value(): Range | null {
    const start = this.at;
    switch (this.code()) {
      case quote:
        return this.string();
      case openBrace:
      case openBracket:
        this.collection();
        return null;
      default:
        while (/[\w.+-]/.test(this.text[this.at] ?? "")) this.at++;
        if (this.at === start) throw new NotJson();
        return [start, this.at];
    }
  }

  private collection(): void {
    for (let depth = 0; ; this.at++) {
      const code = this.code();
      if (code === quote) {
        this.string();
        this.at--;
      } else if (code === openBrace || code === openBracket) depth++;
      else if (code === closeBrace || code === closeBracket) depth--;
      else if (Number.isNaN(code) || code === 0x23) throw new NotJson();
      if (depth === 0) break;
    }
    this.at++;
  }

  /** Steps over a text; gives what is between the quotes. */
  private string(): Range {
    if (this.code() !== quote) throw new NotJson();
    const start = this.at + 1;
    let end = this.text.indexOf('"', start);
    while (end !== -1 && this.isEscaped(end))
      end = this.text.indexOf('"', end + 1);
    if (end === -1) throw new NotJson();
    this.at = end + 1;
    return [start, end];
  }

  private isEscaped(place: number): boolean {
    let slashes = 0;
    while (this.text[place - 1 - slashes] === "\\") slashes++;
    return slashes % 2 === 1;
  }

  private contents([start, end]: Range): string {
    const written = this.text.slice(start, end);
    if (!written.includes("\\")) return written;
    try {
      return JSON.parse(`"${written}"`) as string;
    } catch {
      throw new NotJson();
    }
  }

  private separator(close: number): void {
    this.space();
    if (this.code() === close) return;
    if (this.text[this.at] !== ",") throw new NotJson();
    this.at++;
    this.space();
  }

  private space(): void {
    for (;;) {
      const code = this.code();
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
        return;
      this.at++;
    }
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }
}

interface Found {
  /** Where the value begins. */
  readonly value: number;
  readonly range: Range;
}
