import { diagnostic, type Report } from "../../diagnostics/index.js";
import {
  readValidatorOptions,
  type ValidatorOptions,
} from "./validators/options.js";
import { readPackageOptions, type PackageOptions } from "./package/options.js";
import type { ImportEnding } from "./plan/file-scope.js";

/** What a configuration can say about the TypeScript target. */
export interface TypeScriptOptions {
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

/**
 * Checks and completes the target's options: `importEndings` (`.js`, `.ts` or `none`), `enums` (`open` or `closed`),
 * `validators` (`true`, `false`, or an object with `formats` and `strict`), `package` (an object with `name`).
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
  const known = new Set(["importEndings", "enums", "validators", "package"]);
  for (const member of Object.keys(raw))
    if (!known.has(member))
      report(
        diagnostic("config/unknown-member", { member, suggestion: "" }, null),
      );
  const { importEndings, enums = "open", validators = false } = raw;
  if (!endings.has(importEndings))
    wrong('importEndings to be ".js", ".ts" or "none"', importEndings);
  if (enums !== "open" && enums !== "closed")
    wrong('enums to be "open" or "closed"', enums);
  const asPackage = readPackageOptions(raw["package"], wrong);
  if (asPackage !== null && (importEndings ?? ".js") !== ".js")
    wrong('importEndings to be ".js" for a package', importEndings);
  return {
    importEndings:
      asPackage === null ? (endings.get(importEndings) ?? ".js") : ".js",
    enums: enums === "closed" ? "closed" : "open",
    validators: readValidatorOptions(validators, wrong),
    package: asPackage,
  };
}
