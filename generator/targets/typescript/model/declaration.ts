import type { Documentation, Member, Type } from "./type.js";
import type { Value } from "./value.js";

/** One top-level statement of a file that is printed directly. All are exported unless they say otherwise. */
export type Declaration =
  | {
      readonly kind: "interface";
      readonly name: string;
      readonly documentation: Documentation | null;
      readonly members: readonly Member[];
    }
  | {
      readonly kind: "alias";
      /** With its type parameters. */
      readonly name: string;
      readonly documentation: Documentation | null;
      readonly type: Type;
    }
  /** `export const Name = { key: value, … } as const;` */
  | {
      readonly kind: "constants";
      readonly name: string;
      readonly documentation: Documentation | null;
      readonly members: readonly ConstantMember[];
    }
  /** `export const name: Type = { … };` */
  | {
      readonly kind: "constant";
      readonly name: string;
      /** The name it is exported under, where that is a reserved word; null for `name` itself. */
      readonly exportAs: string | null;
      readonly documentation: Documentation | null;
      readonly type: Type;
      readonly value: Value;
    }
  /** `export function name(parameters): returns { return value; }` */
  | {
      readonly kind: "function";
      readonly name: string;
      readonly documentation: Documentation | null;
      readonly parameters: readonly FunctionParameter[];
      readonly returns: Type;
      readonly value: Value;
    }
  /** Text of a template of `templates/typescript/`. */
  | {
      readonly kind: "template";
      readonly template: string;
      readonly data: Readonly<Record<string, unknown>>;
    };

export interface FunctionParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly type: Type;
}

export interface ConstantMember {
  readonly key: string;
  readonly value: string | number | boolean;
  readonly documentation: Documentation | null;
}

/** The imports of one module, sorted by exported name. */
export interface Import {
  readonly module: string;
  /** True when nothing of it is needed at run time. */
  readonly typeOnly: boolean;
  /** `import * as <namespace>`; null for named imports. */
  readonly namespace: string | null;
  readonly names: readonly ImportedName[];
}

export interface ImportedName {
  readonly exported: string;
  readonly local: string;
  readonly typeOnly: boolean;
}

/** A file whose declarations are printed directly. */
export interface DeclarationFile {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly declarations: readonly Declaration[];
}
