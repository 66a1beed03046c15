import type { Documents } from "../../typescript/plan/documentation.js";
import type { FileScope } from "../../typescript/plan/file-scope.js";
import type { TypeNames } from "../../typescript/plan/type-names.js";
import type { Types } from "../../typescript/plan/types.js";
import type { Families } from "./families.js";
import type { Facts } from "./facts.js";

/** What the plans of schemas and operations share. */
export interface ZodContext {
  readonly names: TypeNames;
  readonly types: Types;
  readonly documents: Documents;
  readonly facts: Facts;
  readonly families: Families;
  readonly scopeOf: (module: string) => FileScope;
  /** The URI of the tree that all pointers lead into. */
  readonly documentUri: string;
}
