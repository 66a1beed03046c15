/** Where and why text is no JSON (RFC 8259). */
export interface JsonFault {
  readonly offset: number;
  /** A clause such as `expected "," or "}" but found "x"`. */
  readonly problem: string;
}

/**
 * Finds the first fault of text that `JSON.parse` refused. Its messages differ between Node versions and often lack
 * the place, so the grammar is walked once more, with a stack instead of recursion.
 */
export function jsonFault(text: string): JsonFault {
  return new Scanner(text).run();
}

type Expectation = "value" | "key" | "colon" | "separator" | "end";

class Scanner {
  private readonly text: string;
  private offset = 0;
  /** `{` or `[` of every open collection. */
  private readonly open: string[] = [];
  private expected: Expectation = "value";
  /** A collection may be closed directly after it was opened, but not after a comma. */
  private mayClose = false;

  constructor(text: string) {
    this.text = text;
  }

  run(): JsonFault {
    for (;;) {
      this.skipSpace();
      if (this.offset >= this.text.length) return this.atEnd();
      const fault = this.step(this.text[this.offset]!);
      if (fault !== null) return fault;
    }
  }

  private step(character: string): JsonFault | null {
    switch (this.expected) {
      case "value":
        return this.value(character);
      case "key":
        return this.key(character);
      case "colon":
        return this.colon(character);
      case "separator":
        return this.separator(character);
      case "end":
        return this.fault("expected the end of the file");
    }
  }

  private value(character: string): JsonFault | null {
    if (character === "{" || character === "[") {
      this.open.push(character);
      this.offset++;
      this.expected = character === "{" ? "key" : "value";
      this.mayClose = true;
      return null;
    }
    if (character === "]" && this.open.at(-1) === "[") {
      if (!this.mayClose) return this.fault("a comma before");
      return this.close();
    }
    if (character === '"') return this.string() ?? this.afterValue();
    const literal =
      /(?:true|false|null)(?![\w$])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
    literal.lastIndex = this.offset;
    const match = literal.exec(this.text);
    if (match === null) return this.fault("expected a value");
    this.offset = literal.lastIndex;
    return this.afterValue();
  }

  private key(character: string): JsonFault | null {
    if (character === "}") {
      if (!this.mayClose) return this.fault("a comma before");
      return this.close();
    }
    if (character !== '"')
      return this.fault("expected a member name in double quotes");
    const fault = this.string();
    this.expected = "colon";
    return fault;
  }

  private colon(character: string): JsonFault | null {
    if (character !== ":") return this.fault('expected ":"');
    this.offset++;
    this.expected = "value";
    this.mayClose = false;
    return null;
  }

  private separator(character: string): JsonFault | null {
    const inObject = this.open.at(-1) === "{";
    if (character === (inObject ? "}" : "]")) return this.close();
    if (character !== ",")
      return this.fault(`expected "," or "${inObject ? "}" : "]"}"`);
    this.offset++;
    this.expected = inObject ? "key" : "value";
    this.mayClose = false;
    return null;
  }

  private close(): null {
    this.open.pop();
    this.offset++;
    return this.afterValue();
  }

  private afterValue(): null {
    this.expected = this.open.length === 0 ? "end" : "separator";
    return null;
  }

  private string(): JsonFault | null {
    const start = this.offset;
    for (this.offset++; this.offset < this.text.length; this.offset++) {
      const code = this.text.charCodeAt(this.offset);
      if (code === 0x22) {
        this.offset++;
        return null;
      }
      if (code < 0x20)
        return code === 0x0a || code === 0x0d
          ? { offset: start, problem: "this string is not closed on its line" }
          : this.fault("a control character must be escaped");
      if (code !== 0x5c) continue;
      const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
      escape.lastIndex = this.offset;
      if (!escape.test(this.text)) return this.fault("unknown escape");
      this.offset = escape.lastIndex - 1;
    }
    return { offset: start, problem: "this string is never closed" };
  }

  private skipSpace(): void {
    while (" \t\r\n".includes(this.text[this.offset] ?? "x")) this.offset++;
  }

  private fault(expectation: string): JsonFault {
    const found = this.text.slice(this.offset, this.offset + 12);
    const word = /^[\w$-]+/.exec(found)?.[0] ?? [...found][0] ?? "";
    return {
      offset: this.offset,
      problem: `${expectation} but found ${JSON.stringify(word)}`.replace(
        "a comma before but found",
        "there is a comma before",
      ),
    };
  }

  private atEnd(): JsonFault {
    const bracket = this.open.at(-1);
    return {
      offset: this.text.length,
      problem:
        bracket === undefined
          ? "the file ends where a value was expected"
          : `the file ends inside ${bracket === "{" ? 'an object: "}"' : 'an array: "]"'} is missing`,
    };
  }
}
