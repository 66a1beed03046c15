/** One entry of the catalogue. `P` is the type of the parameters that its texts need. */
export interface Definition<P> {
  readonly severity: "error" | "warning" | "info";
  readonly message: (parameters: P) => string;
  readonly hint: ((parameters: P) => string | null) | null;
  /** An error after which what is meant is clear enough to go on: the user may make a warning of it. */
  readonly recoverable?: true;
}

/** Fixes the parameter type of an entry while keeping it inferable. */
export function define<P = Record<never, never>>(
  definition: Definition<P>,
): Definition<P> {
  return definition;
}

/** How to go on after an error from which one can. */
export function orWarn(code: string, then: string): string {
  return `With \`"lint": { "rules": { "${code}": "warning" } }\` in the configuration ${then}.`;
}
