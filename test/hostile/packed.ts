import { mkdirSync } from "node:fs";
import { describeApi } from "./describe.js";
import { payloads } from "./payloads.js";
import { projectOf, refusal } from "./produce.js";
import {
  documentPositions,
  elementPositions,
  type DocumentTexts,
  type ElementTexts,
  versions,
  type Version,
} from "./slots.js";

/** A description to generate, and what is in it. */
export interface Packed {
  readonly name: string;
  readonly description: object;
}

/** What was refused: the position, the payload and what was said. */
export interface Refused {
  readonly position: string;
  readonly payload: string;
  readonly codes: readonly string[];
  readonly located: boolean;
}

/** Each payload with one of the versions, in turn; with `SUNDIAL_ALL_PAYLOADS=1` all with every version. */
function payloadsOf(version: Version): readonly [string, string][] {
  const all = Object.entries(payloads);
  if (process.env["SUNDIAL_ALL_PAYLOADS"] === "1") return all;
  const turn = versions.indexOf(version);
  return all.filter((_, at) => at % versions.length === turn);
}

/** Most payloads are refused at these: they are left out at once. */
const headers = ["headerName", "responseHeader"];
const patterns = ["parameterPattern", "propertyPattern"];

/**
 * Descriptions of a version that together hold each payload at each position: one per payload, which has it at all
 * positions that take it, and one of all payloads, where they meet. What a position refuses is told.
 */
export async function packAll(
  version: Version,
  folder: string,
): Promise<{
  readonly packed: readonly Packed[];
  readonly refused: readonly Refused[];
}> {
  mkdirSync(folder, { recursive: true });
  const packed: Packed[] = [];
  const refused: Refused[] = [];
  const every: Partial<ElementTexts>[] = [];
  const positions = [
    ...elementPositions(version),
    ...documentPositions(version),
  ] as const;
  for (const [payload, text] of payloadsOf(version)) {
    const errorsOf = (at: readonly string[]) =>
      refusal(projectOf(folder, withText(version, text, at)));
    const isTaken = async (position: string): Promise<boolean> => {
      const errors = await errorsOf([position]);
      if (errors.length === 0) return true;
      const codes = [...new Set(errors.map(({ code }) => code))];
      const located = errors.every(({ source }) => source !== null);
      refused.push({ position, payload, codes, located });
      return false;
    };
    const suspects = [...headers, ...(isPattern(text) ? [] : patterns)];
    const taken: string[] = positions.filter((at) => !suspects.includes(at));
    const clean = (await errorsOf(taken)).length === 0;
    for (const at of clean ? suspects : positions) {
      const fits = await isTaken(at);
      if (fits && !taken.includes(at)) taken.push(at);
      if (!fits && taken.includes(at)) taken.splice(taken.indexOf(at), 1);
    }
    packed.push({
      name: `${version} ${payload}`,
      description: withText(version, text, taken),
    });
    every.push(textsAt(text, elementPositions(version), taken));
  }
  return {
    packed: [
      ...packed,
      { name: `${version} all`, description: describeApi(version, every) },
    ],
    refused,
  };
}

function withText(
  version: Version,
  text: string,
  positions: readonly string[],
): object {
  const once = textsAt(text, documentPositions(version), positions);
  const element = textsAt(text, elementPositions(version), positions);
  return describeApi(version, [element, {}], once as Partial<DocumentTexts>);
}

function textsAt<K extends string>(
  text: string,
  known: readonly K[],
  wanted: readonly string[],
): Partial<Record<K, string>> {
  const chosen = known.filter((position) => wanted.includes(position));
  return Object.fromEntries(chosen.map((name) => [name, text])) as Partial<
    Record<K, string>
  >;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
