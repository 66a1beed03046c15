/** One reason why a value does not pass. It never holds the value itself, which may be a secret. */
export class ValidationIssue {
  /** JSON pointer (RFC 6901) to the place in the value; `""` is the value itself. */
  readonly pointer: string;
  /** The keyword of the schema that refuses it, such as `type` or `required`. */
  readonly keyword: string;
  /** What was expected, such as `string` or `at least 1 characters`. */
  readonly expected: string;
  /** The type of what was found, such as `null`; `nothing` for a missing member. */
  readonly received: string;

  constructor(
    pointer: string,
    keyword: string,
    expected: string,
    received: string,
  ) {
    this.pointer = pointer;
    this.keyword = keyword;
    this.expected = expected;
    this.received = received;
  }

  /** One sentence for people, without the place. */
  get message(): string {
    return this.keyword === "required"
      ? "is required"
      : `expected ${this.expected}, got ${this.received}`;
  }

  /** The place as a list of names and indexes, as Standard Schema has it. */
  get path(): readonly string[] {
    return this.pointer
      .split("/")
      .slice(1)
      .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  }

  toJSON(): Readonly<Record<string, string>> {
    const { pointer, keyword, expected, received, message } = this;
    return { pointer, keyword, expected, received, message };
  }

  toString(): string {
    return `${this.pointer === "" ? "the value" : this.pointer} ${this.message}`;
  }
}
