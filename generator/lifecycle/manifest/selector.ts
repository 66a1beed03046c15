import type { ParameterLocation, SourceRef } from "../../model/index.js";

/** What an entry is about; one file in `select/` per question asked of it. */
export type Selector = { readonly source: SourceRef } & SelectorKind;

export type SelectorKind =
  /** Every operation below the paths that match the glob. */
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "operation"; readonly operation: string }
  | { readonly kind: "method"; readonly method: string; readonly path: string }
  /** A request parameter, of the operations that `within` selects; null: wherever it occurs. */
  | {
      readonly kind: "parameter";
      readonly parameter: string;
      readonly in: ParameterLocation | null;
      readonly within: OperationSelector | null;
    }
  /** A request header parameter or a response header. */
  | {
      readonly kind: "header";
      readonly header: string;
      readonly within: OperationSelector | null;
    }
  | { readonly kind: "schema"; readonly schema: string }
  /** `property` may be dotted: `spec.jsonCredentials`. */
  | {
      readonly kind: "property";
      readonly schema: string;
      readonly property: string;
      readonly direction: "request" | "response" | null;
    }
  | {
      readonly kind: "enumValue";
      readonly enumValue: string;
      readonly of: EnumOwner;
    }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "securityScheme"; readonly securityScheme: string }
  | { readonly kind: "version"; readonly version: string }
  /** `spectrocloud_macro`, `data.spectrocloud_macro`, `spectrocloud_cluster.cloud_config`: in no description. */
  | { readonly kind: "terraform"; readonly terraform: string }
  /** A JSON pointer into the description as its author wrote it. */
  | { readonly kind: "pointer"; readonly pointer: string };

export type OperationSelector =
  | { readonly kind: "operation"; readonly operation: string }
  | { readonly kind: "method"; readonly method: string; readonly path: string }
  | { readonly kind: "path"; readonly path: string };

/** Where an enum value lives: in a schema, in a property of one, or in a parameter. */
export type EnumOwner =
  | {
      readonly kind: "schema";
      readonly schema: string;
      readonly property: string | null;
    }
  | {
      readonly kind: "parameter";
      readonly parameter: string;
      readonly within: OperationSelector | null;
    };

/** For messages: `operation v1ClustersList`, `property spec.roles of v1User`. */
export function describeSelector(selector: SelectorKind): string {
  switch (selector.kind) {
    case "path":
      return `path ${selector.path}`;
    case "operation":
      return `operation ${selector.operation}`;
    case "method":
      return `${selector.method} ${selector.path}`;
    case "parameter":
      return `parameter ${selector.parameter}${within(selector.within)}`;
    case "header":
      return `header ${selector.header}${within(selector.within)}`;
    case "schema":
      return `schema ${selector.schema}`;
    case "property":
      return `property ${selector.property} of ${selector.schema}`;
    case "enumValue":
      return `value ${selector.enumValue} of ${describeOwner(selector.of)}`;
    case "tag":
      return `tag ${selector.tag}`;
    case "securityScheme":
      return `security scheme ${selector.securityScheme}`;
    case "version":
      return `version ${selector.version}`;
    case "terraform":
      return `Terraform ${selector.terraform}`;
    case "pointer":
      return `pointer ${selector.pointer}`;
  }
}

function within(operations: OperationSelector | null): string {
  return operations === null ? "" : ` of ${describeSelector(operations)}`;
}

/** For messages: `property type of v1Thing`. */
export function describeOwner(owner: EnumOwner): string {
  if (owner.kind === "parameter")
    return `parameter ${owner.parameter}${within(owner.within)}`;
  return owner.property === null
    ? `schema ${owner.schema}`
    : `property ${owner.property} of ${owner.schema}`;
}
