/** A regular expression as far as it matters how it can match: which characters, in which order, how often. */
export type Node =
  /** One character; `source` is an expression for it by itself. */
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "sequence"; readonly nodes: readonly Node[] }
  | { readonly kind: "choice"; readonly nodes: readonly Node[] }
  | {
      readonly kind: "repeat";
      readonly node: Node;
      readonly least: number;
      readonly most: number;
    }
  /** `$`, `\b`, a look around, a reference back: takes no characters as far as is looked at, and can fail. */
  | { readonly kind: "condition"; readonly nodes: readonly Node[] };

/** Groups inside one another deeper than this are not read. */
const deepest = 200;

/** An escape, a class, or any one character; longest first. Expressions that JavaScript compiles have no others. */
const characters =
  /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|[pP]\{[^}]*\}|[^])|\[\^?(?:\\[^]|[^\]\\])*\]|[^]/uy;
const conditions = /\\(?:[bB]|k<[^>]*>|[1-9]\d*)|[\^$]/y;
const groups = /\((?:\?(?:<?[=!]|:|<[^>]*>))?/y;
const quantifiers = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;

/** Reads an expression that JavaScript compiles; null where it is too deep. */
export function readSyntax(source: string): Node | null {
  const reader = new Reader(source);
  const node = reader.choice(0);
  return reader.isAtEnd ? node : null;
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#source.length;
  }

  choice(depth: number): Node {
    const nodes = [this.#sequence(depth)];
    while (this.#source[this.#at] === "|") {
      this.#at += 1;
      nodes.push(this.#sequence(depth));
    }
    return nodes.length === 1 ? nodes[0]! : { kind: "choice", nodes };
  }

  #sequence(depth: number): Node {
    const nodes: Node[] = [];
    while (!this.isAtEnd && !/[|)]/.test(this.#source[this.#at]!)) {
      const start = this.#at;
      const node = this.#repeated(this.#term(depth));
      if (this.#at === start) break;
      nodes.push(node);
    }
    return { kind: "sequence", nodes };
  }

  #term(depth: number): Node {
    const condition = this.#read(conditions);
    if (condition !== null)
      return condition[0] === "^"
        ? { kind: "sequence", nodes: [] }
        : { kind: "condition", nodes: [] };
    const group = this.#read(groups);
    if (group === null) {
      const [text] = this.#read(characters)!;
      return { kind: "character", source: text };
    }
    if (depth > deepest) {
      this.#at -= group[0].length;
      return { kind: "sequence", nodes: [] };
    }
    const inner = this.choice(depth + 1);
    if (this.#source[this.#at] === ")") this.#at += 1;
    return /[=!]$/.test(group[0])
      ? { kind: "condition", nodes: [inner] }
      : inner;
  }

  #repeated(node: Node): Node {
    const found = this.#read(quantifiers);
    if (found === null) return node;
    const [text, from, comma, to] = found;
    if (from === undefined)
      return {
        kind: "repeat",
        node,
        least: text.startsWith("+") ? 1 : 0,
        most: text.startsWith("?") ? 1 : Infinity,
      };
    const least = Number(from);
    const most = comma === "" ? least : to === "" ? Infinity : Number(to);
    return { kind: "repeat", node, least, most };
  }

  #read(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source);
    if (found !== null) this.#at += found[0].length;
    return found;
  }
}
