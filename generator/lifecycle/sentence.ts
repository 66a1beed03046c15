import type { Lifecycle, Replacement } from "../model/index.js";
import { withoutEnd } from "../text-end.js";

/** How a target writes what a sentence refers to. */
export interface Wording {
  /** The public name of an operation (`cloudAccounts.maas.create`) and its route; null when there is none of that id. */
  readonly operation: (
    id: string,
  ) => { readonly name: string; readonly route: string } | null;
}

/** Shorter than this, so that TypeScript shows it whole in a type's name. */
export const sentenceLimit = 120;

/**
 * The one sentence that every output says about an element: ASCII, date first, under 120 characters. `removed` is for
 * what is gone from the description. What does not fit is left out from the end, the date never.
 */
export function sentenceOf(
  lifecycle: Pick<Lifecycle, "phase" | "cutOff" | "replacement" | "reason">,
  wording: Wording,
  removed = false,
): string {
  const label = removed
    ? "Removed"
    : lifecycle.phase === "deprecated"
      ? "Deprecated"
      : "Sunset";
  const head = `${label}: ${ending(lifecycle, label === "Sunset")}`;
  for (const advice of advices(lifecycle, wording)) {
    const sentence = plain(head + advice);
    if (sentence.length < sentenceLimit) return sentence;
  }
  return plain(head);
}

/** When it ends. Beside a date the release, which is for users of an installation of their own, is left out. */
function ending({ cutOff }: Pick<Lifecycle, "cutOff">, lives: boolean): string {
  if (cutOff === null)
    return lives ? "cut-off not announced." : "no longer supported.";
  const { on, release, status } = cutOff;
  if (on !== null)
    return `cut-off ${on}${status === "planned" ? ", planned" : ""}.`;
  return release === null
    ? "cut-off to be announced."
    : `cut-off in release ${release}.`;
}

/** What to do, the fullest form first; the last is nothing. */
function advices(
  { replacement, reason }: Pick<Lifecycle, "replacement" | "reason">,
  wording: Wording,
): readonly string[] {
  const first = reason === null ? null : firstSentence(reason);
  const told = first === null ? [] : [` ${first}`];
  const use = replacement === null ? [] : useOf(replacement, wording);
  return [...(use.length > 0 ? use : told), ""];
}

function useOf(
  { kind, ref }: Replacement,
  wording: Wording,
): readonly string[] {
  switch (kind) {
    case "operation": {
      const operation = wording.operation(ref);
      return operation === null
        ? [` Use ${ref}.`]
        : [
            ` Use ${operation.name} (${operation.route}).`,
            ` Use ${operation.name}.`,
          ];
    }
    case "url":
      return [` See ${ref} for what to use.`, ` See ${ref}`];
    case "text":
      return [` Use ${withoutEnd(ref, /[.\s]/)}.`];
    case "parameter":
    case "property":
    case "enumValue":
    case "schema":
    case "terraform":
      return [` Use ${ref}.`];
  }
}

function firstSentence(text: string): string {
  const one = /^(.*?[.!?])(?:\s|$)/s.exec(text.trim())?.[1] ?? text.trim();
  return /[.!?]$/.test(one) ? one : `${one}.`;
}

/** ASCII in one line: accents are dropped, what has no plain letter becomes `?`. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐-―]/g, "-")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[^\x20-\x7e]/g, "?")
    .trim();
}

/** True for an element that outputs speak of: one with a record whose end was announced by `asOf`. */
export function isMarked(
  lifecycle: Lifecycle | null,
): lifecycle is Lifecycle & { readonly phase: "sunset" | "deprecated" } {
  return lifecycle !== null && lifecycle.phase !== "production";
}
