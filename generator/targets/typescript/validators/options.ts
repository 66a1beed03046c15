import type { TypeScriptOptions } from "../options.js";
import { exact, lenient, type Semantics } from "../../../validators/index.js";

/** What the option `validators` of the TypeScript target can say. */
export interface ValidatorOptions {
  /** Asserts `format`; default: strict validators do, lenient ones do not. */
  readonly formats?: boolean;
  /** Refuses what the description does not list: enum values, union tags, members where it allows no others. */
  readonly strict?: boolean;
  /** Writes `json-schemas.ts`, by which validators get the JSON-Schema half of Standard Schema. */
  readonly jsonSchemas?: boolean;
}

const members: ReadonlySet<string> = new Set([
  "formats",
  "jsonSchemas",
  "strict",
]);

/** Reads the option `validators`: `true` (the default), `false`, or an object. `wrong` takes what is neither. */
export function readValidatorOptions(
  raw: unknown,
  wrong: (expected: string, found: unknown) => void,
): ValidatorOptions | null {
  if (raw === true) return {};
  if (raw === false) return null;
  const isRecord = typeof raw === "object" && raw !== null;
  const isKnown = Object.entries(isRecord ? raw : {}).every(
    ([name, value]) => members.has(name) && typeof value === "boolean",
  );
  if (isRecord && isKnown) return raw as ValidatorOptions;
  wrong(
    "validators to be true, false or { formats?: boolean, strict?: boolean, jsonSchemas?: boolean }",
    raw,
  );
  return null;
}

/** How validators of an SDK judge. `target`: its types need checks that are as closed, and take what values are held as. */
export function semanticsOf(
  { strict = false, formats = strict }: ValidatorOptions,
  target: Pick<TypeScriptOptions, "enums" | "int64">,
): Semantics {
  const semantics = strict
    ? { ...exact, impliedTypes: true, finite: true }
    : { ...lenient, openEnums: target.enums === "open" };
  const bigint = target.int64 === "bigint";
  return { ...semantics, bigint, assertFormats: formats };
}
