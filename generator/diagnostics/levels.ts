import { catalogue } from "./catalogue/index.js";
import type { Definition } from "./catalogue/define.js";
import type { Code, Diagnostic, Severity } from "./diagnostic.js";

/** What a finding counts as; `off`: it is not said. */
export type Level = Severity | "off";

/** Code → level, where the user wants another than the catalogue's. */
export type Levels = Readonly<Record<string, Level>>;

/**
 * True for a code whose level is the user's to choose: an error of the catalogue stops the generation, whatever is wished,
 * unless one can go on from it.
 */
export function isAdjustable(code: Code): boolean {
  return (
    catalogue[code].severity !== "error" ||
    isRecoverable(code) ||
    /^(lint|lifecycle)\//.test(code)
  );
}

/** True for an error that generation can go on from when the user wishes. */
export function isRecoverable(code: Code): boolean {
  const definition: Definition<never> = catalogue[code];
  return definition.recoverable === true;
}

/** Every code whose level can be chosen. */
export function adjustableCodes(): readonly Code[] {
  return (Object.keys(catalogue) as Code[]).filter(
    (code) => isAdjustable(code) && !/^(config|emit)\//.test(code),
  );
}

/** The level of a code: the user's, else the catalogue's. */
export function levelOf(code: Code, levels: Levels): Level {
  return Object.hasOwn(levels, code) ? levels[code]! : catalogue[code].severity;
}

/** A finding at the level that the user gave its code; null where that is `off`. */
export function atLevel(found: Diagnostic, levels: Levels): Diagnostic | null {
  const level = Object.hasOwn(levels, found.code)
    ? levels[found.code]!
    : found.severity;
  if (level === "off") return null;
  return level === found.severity ? found : { ...found, severity: level };
}
