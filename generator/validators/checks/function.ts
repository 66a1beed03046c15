import type { Check } from "./check.js";

/** One function of the output: a named schema, the target of a `$ref`, or a part too large for an expression. */
export class CheckFunction {
  /** Unique in the compilation; without the prefixes `is` and `explain`. */
  readonly name: string;
  /** The module it stands in. */
  readonly module: string;
  /** The TypeScript type that it proves, as text; null for `boolean`. */
  readonly type: string | null;
  /** An entry of the compilation: it has a whole validator. */
  readonly entry: boolean;
  /** Set once, after construction: bodies refer to each other. */
  check: Check = { kind: "anything" };
  /** Visible outside of its module. */
  exported = false;
  /** The strongly connected component of the call graph it belongs to, when a call of it can lead back to it. */
  cycle: number | null = null;

  constructor(
    name: string,
    module: string,
    type: string | null,
    entry: boolean,
  ) {
    this.name = name;
    this.module = module;
    this.type = type;
    this.entry = entry;
  }

  /** Identity in keys of structurally equal checks. */
  toJSON(): string {
    return `${this.module}#${this.name}`;
  }
}
