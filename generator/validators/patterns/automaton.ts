import type { Node } from "./syntax.js";

/**
 * The places of characters in an expression, and which can follow which (Glushkov's automaton). Where the expression gives
 * two ways from one place to another there are two edges, since whoever matches by trying takes both.
 */
export interface Automaton {
  /** By place: an expression for its character. */
  readonly characters: readonly string[];
  /** By place: the places that can follow, some twice. */
  readonly next: readonly (readonly number[])[];
  /** The places after which all is matched, whatever follows. */
  readonly ends: ReadonlySet<number>;
}

/** Expressions with more places, or more edges, are not looked at. */
const mostPlaces = 300;
const mostEdges = 10_000;
/** A repetition of more than one character is as bad as one without end from this number on. */
const many = 20;

/** Where a part of an expression begins and ends; `isEmpty`: it can match nothing. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isEmpty: boolean;
}

const nothing: Part = { first: [], last: [], isEmpty: true };

/** The automaton of an expression; null where it is too large. */
export function automatonOf(root: Node): Automaton | null {
  const builder = new Builder();
  const { last } = builder.part(root);
  const { characters, next, hasConditions, edges } = builder;
  if (characters.length > mostPlaces || edges > mostEdges) return null;
  return { characters, next, ends: new Set(hasConditions ? [] : last) };
}

class Builder {
  readonly characters: string[] = [];
  readonly next: number[][] = [];
  hasConditions = false;
  edges = 0;

  part(node: Node): Part {
    if (this.#isTooLarge()) return nothing;
    switch (node.kind) {
      case "character": {
        const place = this.characters.push(node.source) - 1;
        this.next.push([]);
        return { first: [place], last: [place], isEmpty: false };
      }
      case "condition":
        this.hasConditions = true;
        node.nodes.forEach((inner) => this.part(inner));
        return nothing;
      case "sequence":
        return node.nodes
          .map((inner) => this.part(inner))
          .reduce((a, b) => this.#joined(a, b), nothing);
      case "choice": {
        const parts = node.nodes.map((inner) => this.part(inner));
        return {
          first: parts.flatMap(({ first }) => first),
          last: parts.flatMap(({ last }) => last),
          isEmpty: parts.some(({ isEmpty }) => isEmpty),
        };
      }
      case "repeat":
        return this.#repeated(node);
    }
  }

  #repeated({ node, least, most }: Node & { readonly kind: "repeat" }): Part {
    const isOne = node.kind === "character";
    const isEndless = most > (isOne ? mostPlaces : many);
    const copies = Math.min(least, isOne ? mostPlaces : many);
    let part = nothing;
    for (let count = isEndless ? 1 : 0; count < copies; count++)
      part = this.#joined(part, this.part(node));
    if (isEndless) {
      const loop = this.part(node);
      this.#connect(loop.last, loop.first);
      const isEmpty = loop.isEmpty || least === 0;
      return this.#joined(part, { ...loop, isEmpty });
    }
    for (let count = copies; count < most; count++) {
      if (this.#isTooLarge()) break;
      part = this.#joined(part, { ...this.part(node), isEmpty: true });
    }
    return part;
  }

  #joined(a: Part, b: Part): Part {
    this.#connect(a.last, b.first);
    return {
      first: a.isEmpty ? [...a.first, ...b.first] : a.first,
      last: b.isEmpty ? [...a.last, ...b.last] : b.last,
      isEmpty: a.isEmpty && b.isEmpty,
    };
  }

  #connect(last: readonly number[], first: readonly number[]): void {
    this.edges += last.length * first.length;
    if (this.#isTooLarge()) return;
    for (const from of last) {
      const known = this.next[from]!;
      for (const to of first)
        if (known.indexOf(to) === known.lastIndexOf(to)) known.push(to);
    }
  }

  #isTooLarge(): boolean {
    return this.characters.length > mostPlaces || this.edges > mostEdges;
  }
}
