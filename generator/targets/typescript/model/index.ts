import type { GeneratedFile } from "../../target.js";
import type { DeprecatedFile } from "../lifecycle/deprecated.js";
import type { RecordFile } from "../lifecycle/record-file.js";
import type { ClientFile } from "./client.js";
import type { DeclarationFile } from "./declaration.js";
import type { ResourceFile } from "./resource.js";

/** An SDK, decided down to every name; `render` prints it. */
export interface TypeScriptModel {
  /** Models, operations, security and auth. */
  readonly declarations: readonly DeclarationFile[];
  readonly resources: readonly ResourceFile[];
  readonly clients: readonly ClientFile[];
  /** `deprecated.ts` of the entry points that have one. */
  readonly deprecated: readonly DeprecatedFile[];
  /** `lifecycle.json`. */
  readonly records: RecordFile;
  readonly indexes: readonly IndexFile[];
  readonly texts: readonly TextFile[];
  readonly jsons: readonly JsonFile[];
  readonly runtime: RuntimeCopy;
  /** `validators/` and `validation.ts`: compiled, so that nothing is left to print. */
  readonly validators: readonly GeneratedFile[];
}

/** An entry point: what it exports, in order. */
export interface IndexFile {
  readonly path: string;
  readonly exports: readonly Export[];
}

/** `export { names } from module`, or `export *` where `names` is null, as a namespace where that has a name. */
export interface Export {
  readonly module: string;
  readonly names: readonly string[] | null;
  readonly namespace: string | null;
  /** The namespace's name inside the file, where the language does not take its own in that place. */
  readonly local?: string;
}

/** A file whose shape is text: a template of `templates/typescript/` with what it takes. */
export interface TextFile {
  readonly path: string;
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A file that is JSON. */
export interface JsonFile {
  readonly path: string;
  readonly value: unknown;
}

/** The runtime in the SDK. */
export interface RuntimeCopy {
  /** Path below the SDK's root, such as `runtime`. */
  readonly folder: string;
  /** What imports end in, there as everywhere. */
  readonly importEnding: string;
  /** With the folder `validation`. */
  readonly validation: boolean;
}
