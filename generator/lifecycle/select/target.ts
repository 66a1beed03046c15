import type {
  EnumValue,
  NamedSchema,
  Operation,
  OtherRecord,
  Parameter,
  Property,
  Schema,
  SourceRef,
} from "../../model/index.js";

/** An element of a description that a selector matches. */
export interface Target {
  /** Under which the element is found again, see {@link keyOf}. */
  readonly key: string;
  /** 0: the selector names the element; 1: it falls under a glob. The nearer entry wins. */
  readonly distance: number;
  readonly element: Element;
}

export type Element =
  | { readonly kind: "operation"; readonly operation: Operation }
  | {
      readonly kind: "parameter";
      readonly operation: Operation;
      readonly parameter: Parameter;
    }
  | { readonly kind: "schema"; readonly schema: NamedSchema }
  | {
      readonly kind: "property";
      /** For people: `spec.roles of v1User`. */
      readonly path: string;
      readonly property: Property;
    }
  | {
      readonly kind: "enumValue";
      readonly path: string;
      readonly schema: Schema;
      readonly value: EnumValue;
    }
  | {
      readonly kind: OtherRecord["kind"];
      readonly name: string;
      readonly source: SourceRef;
    };

/** Keys: where the element is written, and for a parameter the operation it is used in (it may be a shared component). */
export const keyOf = {
  source: ({ file, pointer }: SourceRef): string => `${file}#${pointer}`,
  parameter: (
    operation: Operation,
    { name, in: location }: Parameter,
  ): string => `${keyOf.source(operation.source)} ${location} ${name}`,
  enumValue: (schema: Schema, value: EnumValue): string =>
    `${keyOf.source(schema.source)} = ${String(value.value)}`,
  other: (kind: OtherRecord["kind"], name: string): string => `${kind} ${name}`,
};

/** For messages: `operation v1ClustersList`, `property spec.roles of v1User`. */
export function describeElement(element: Element): string {
  switch (element.kind) {
    case "operation":
      return `operation ${element.operation.id}`;
    case "parameter":
      return `parameter ${element.parameter.name} of ${element.operation.id}`;
    case "schema":
      return `schema ${element.schema.id}`;
    case "property":
      return `property ${element.path}`;
    case "enumValue":
      return `value ${String(element.value.value)} of ${element.path}`;
    case "securityScheme":
      return `security scheme ${element.name}`;
    case "terraform":
      return `Terraform ${element.name}`;
    case "header":
    case "tag":
    case "version":
      return `${element.kind} ${element.name}`;
  }
}
