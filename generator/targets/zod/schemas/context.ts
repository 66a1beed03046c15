import type { Check } from "../../../validators/checks/check.js";
import type { CheckFunction } from "../../../validators/checks/function.js";
import type { Documentation } from "../../typescript/model/type.js";
import type { Tags } from "../../typescript/plan/tags.js";
import type { Expression } from "../model/expression.js";

/** What expressions of one module refer to. */
export interface ExpressionContext {
  /** The schema of a function: its name, or what reads the name later. */
  readonly refer: (target: CheckFunction) => Expression;
  /** A function of the runtime, imported; its name in the module. */
  readonly use: (module: RuntimeModule, name: string) => string;
  /** What is said of the end of the schema that a check was read from; null where there is nothing to say. */
  readonly deprecation: (check: Check) => Documentation | null;
  /** What tells the alternatives of a check apart, alternative by alternative; null where nothing does. */
  readonly tagsOf: (check: Check) => VariantTags | null;
}

/** The tags of alternatives, in their order; null for one that has none. */
export interface VariantTags {
  readonly property: Tags["property"];
  readonly variants: readonly ({
    readonly tags: readonly string[];
    /** The alternative's own schema says it. */
    readonly exact: boolean;
  } | null)[];
}

/** The modules of the runtime, below the output's `runtime/`. */
export type RuntimeModule =
  | "zod/arrays"
  | "zod/evaluated"
  | "zod/formats"
  | "zod/logic"
  | "zod/numbers"
  | "zod/objects"
  | "zod/own-members"
  | "zod/strings"
  | "validation/formats/index";
