import type { GeneratedFile } from "../../target.js";
import type {
  Declaration,
  Import,
} from "../../typescript/model/declaration.js";
import type { Documentation } from "../../typescript/model/type.js";
import type { Export } from "../../typescript/model/index.js";
import type { SchemaConstant } from "../schemas/compile.js";

/** Every file of the output, decided down to every name. */
export interface ZodModel {
  readonly modules: readonly ZodModule[];
  readonly indexes: readonly {
    readonly path: string;
    readonly exports: readonly Export[];
  }[];
  readonly runtime: readonly GeneratedFile[];
}

/** A file of types and schemas. */
export interface ZodModule {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly items: readonly ZodItem[];
}

/** A type with the schema that proves it; a schema that only others use has no type. */
export interface ZodItem {
  readonly types: readonly Declaration[];
  readonly constant: SchemaConstant;
  readonly documentation: Documentation | null;
}
