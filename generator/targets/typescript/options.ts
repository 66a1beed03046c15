import { diagnostic, type Report } from "../../diagnostics/index.js";
import { didYouMean } from "../../diagnostics/nearest.js";
import {
  readValidatorOptions,
  type ValidatorOptions,
} from "./validators/options.js";
import { readPackageOptions, type PackageOptions } from "./package/options.js";
import type { ImportEnding } from "./plan/file-scope.js";

/** How values are held that JSON has no type for. */
export interface ValueModes {
  /** 64-bit integers, in numbers on the wire. `number` loses digits beyond 2^53. */
  readonly int64: "number" | "string" | "bigint";
  /** `date-time` and `date`. `Date` leaves `date` text, for a day has no time zone; `Temporal` needs a class of that name. */
  readonly dates: "string" | "Date" | "Temporal";
}

/** What a configuration can say about the TypeScript target. */
export interface TypeScriptOptions extends ValueModes {
  readonly importEndings: ImportEnding;
  /** `open`: a string besides the known values is accepted; `closed`: it is not. */
  readonly enums: "open" | "closed";
  /** Whether `validators/` and `validation.ts` are written, and how validators judge; null: they are not. */
  readonly validators: ValidatorOptions | null;
  /** What makes an npm package of the SDK; null: it is a folder of sources. */
  readonly package: PackageOptions | null;
}

const endings: ReadonlyMap<unknown, ImportEnding> = new Map<
  unknown,
  ImportEnding
>([
  [undefined, ".js"],
  [".js", ".js"],
  [".ts", ".ts"],
  ["none", ""],
]);

const int64Modes: readonly unknown[] = ["number", "string", "bigint"];
const dateModes: readonly unknown[] = ["string", "Date", "Temporal"];

/**
 * Checks and completes the target's options: `importEndings` (`.js`, `.ts` or `none`), `enums` (`open` or `closed`),
 * `int64` (`number`, `string` or `bigint`), `dates` (`string`, `Date` or `Temporal`), `validators` (`true`, `false`, or
 * an object with `formats`, `strict` and `jsonSchemas`), `package` (an object with `name`).
 */
export function typescriptOptions(
  raw: Readonly<Record<string, unknown>>,
  report: Report,
): TypeScriptOptions {
  const wrong = (expected: string, found: unknown): void =>
    report(
      diagnostic(
        "config/wrong-value",
        { expected, found: JSON.stringify(found) ?? String(found) },
        null,
      ),
    );
  const known = new Set([
    "importEndings",
    "enums",
    "int64",
    "dates",
    "validators",
    "package",
  ]);
  for (const member of Object.keys(raw))
    if (!known.has(member))
      report(
        diagnostic(
          "config/unknown-member",
          { member, suggestion: didYouMean(member, known) },
          null,
        ),
      );
  const { importEndings, enums = "open", validators = false } = raw;
  const { int64 = "number", dates = "string" } = raw;
  if (!endings.has(importEndings))
    wrong('importEndings to be ".js", ".ts" or "none"', importEndings);
  if (enums !== "open" && enums !== "closed")
    wrong('enums to be "open" or "closed"', enums);
  if (!int64Modes.includes(int64))
    wrong('int64 to be "number", "string" or "bigint"', int64);
  if (!dateModes.includes(dates))
    wrong('dates to be "string", "Date" or "Temporal"', dates);
  const asPackage = readPackageOptions(raw["package"], wrong);
  if (asPackage !== null && (importEndings ?? ".js") !== ".js")
    wrong('importEndings to be ".js" for a package', importEndings);
  return {
    int64: int64 === "string" || int64 === "bigint" ? int64 : "number",
    dates: dates === "Date" || dates === "Temporal" ? dates : "string",
    importEndings:
      asPackage === null ? (endings.get(importEndings) ?? ".js") : ".js",
    enums: enums === "closed" ? "closed" : "open",
    validators: readValidatorOptions(validators, wrong),
    package: asPackage,
  };
}
