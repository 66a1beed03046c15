import type { Automaton } from "./automaton.js";

/** How many steps may still be taken; looking stops without a finding where there are none left. */
export interface Budget {
  steps: number;
}

/**
 * How the time of a failing match grows with the text, by what Weber and Seidl found of ambiguous automata ("On the degree
 * of ambiguity of finite automata", 1991): exponentially where a loop can take one text in two ways, as a polynomial where
 * two loops can share one out between them. Null where neither is found.
 */
export function ambiguityOf(
  automaton: Automaton,
  letters: readonly (readonly number[])[],
  budget: Budget,
): "exponential" | "polynomial" | null {
  const search = new Search(automaton, letters, budget);
  if (search.isExponential()) return "exponential";
  return search.isPolynomial() ? "polynomial" : null;
}

class Search {
  readonly #next: Automaton["next"];
  readonly #budget: Budget;
  readonly #letters: readonly ReadonlySet<number>[];
  readonly #reach: readonly ReadonlySet<number>[];
  /** Places in loops, from which a match can still fail. */
  readonly #loops: readonly number[];

  constructor(
    { next, ends }: Automaton,
    letters: readonly (readonly number[])[],
    budget: Budget,
  ) {
    this.#next = next;
    this.#budget = budget;
    this.#letters = letters.map((each) => new Set(each));
    const edges = next.reduce((sum, { length }) => sum + length, 0);
    budget.steps -= next.length * edges;
    this.#reach = next.map((_, place) => this.#from(place));
    this.#loops = [...next.keys()].filter(
      (place) =>
        this.#reach[place]!.has(place) &&
        ![...ends].some((end) => this.#areInLoop(place, end)),
    );
  }

  /** Whether some loop leads from a place back to it in two ways with one text. */
  isExponential(): boolean {
    const { size } = this;
    return this.#loops.some((start) => {
      // Two walks at once; the last digit says whether they have parted before.
      const steps = (state: number): number[] => {
        const parted = state % 2;
        const [a, b] = [
          Math.floor(state / 2 / size),
          Math.floor(state / 2) % size,
        ];
        const found: number[] = [];
        this.#budget.steps -= this.#next[a]!.length * this.#next[b]!.length;
        this.#next[a]!.forEach((x, i) =>
          this.#next[b]!.forEach((y, j) => {
            if (!this.#areInLoop(start, x) || !this.#areInLoop(start, y))
              return;
            if (!this.#share(x, y)) return;
            const apart = a !== b || i !== j ? 1 : parted;
            found.push((x * size + y) * 2 + (parted | apart));
          }),
        );
        return found;
      };
      const home = (start * size + start) * 2;
      return this.#leads(home, home + 1, steps);
    });
  }

  /** Whether two loops, one after the other, can both take one text that also leads from the one to the other. */
  isPolynomial(): boolean {
    const { size } = this;
    return this.#loops.some((p) =>
      this.#loops.some((q) => {
        if (!this.#reach[p]!.has(q) || this.#areInLoop(p, q)) return false;
        const steps = (state: number): number[] => {
          const a = Math.floor(state / size / size);
          const b = Math.floor(state / size) % size;
          const c = state % size;
          const found: number[] = [];
          for (const x of new Set(this.#next[a])) {
            if (!this.#areInLoop(p, x)) continue;
            for (const z of new Set(this.#next[c])) {
              if (!this.#areInLoop(q, z) || !this.#share(x, z)) continue;
              for (const y of new Set(this.#next[b])) {
                this.#budget.steps -= 1;
                if (y !== q && !this.#reach[y]!.has(q)) continue;
                if (this.#share(x, y, z)) found.push((x * size + y) * size + z);
              }
            }
          }
          return found;
        };
        const start = (p * size + p) * size + q;
        return this.#leads(start, (p * size + q) * size + q, steps);
      }),
    );
  }

  private get size(): number {
    return this.#next.length;
  }

  /** Whether two places are in one loop. */
  #areInLoop(a: number, b: number): boolean {
    return this.#reach[a]!.has(b) && this.#reach[b]!.has(a);
  }

  /** Whether one letter leads to some places alike. */
  #share(first: number, ...others: readonly number[]): boolean {
    for (const letter of this.#letters[first]!)
      if (others.every((other) => this.#letters[other]!.has(letter)))
        return true;
    return false;
  }

  #leads(
    from: number,
    to: number,
    steps: (state: number) => readonly number[],
  ): boolean {
    const seen = new Set<number>();
    const waiting = [from];
    for (
      let state = waiting.pop();
      state !== undefined;
      state = waiting.pop()
    ) {
      if ((this.#budget.steps -= 1) < 0) return false;
      for (const next of steps(state)) {
        if (next === to) return true;
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
    return false;
  }

  /** The places that can follow one, at any distance. */
  #from(start: number): ReadonlySet<number> {
    const seen = new Set<number>();
    const waiting = [start];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop())
      for (const next of this.#next[place]!)
        if (!seen.has(next)) {
          seen.add(next);
          waiting.push(next);
        }
    return seen;
  }
}
