import type { Json } from "./json.js";
import type { Name } from "./name.js";
import type { ParameterLocation } from "./operation.js";
import type { SourceRef } from "./source-ref.js";

/** OpenAPI 3.1 section 4.8.20, Link Object: which operation goes on from a response, and with which input. */
export interface Link {
  /** Its key in the response. */
  readonly key: string;
  /** What it is called among the links of its operation; made of its key, told apart and kept by `enrich/names`. */
  readonly name: Name;
  /** Id of the operation it leads to. */
  readonly operation: string;
  readonly parameters: readonly LinkParameter[];
  readonly requestBody: LinkValue | null;
  readonly description: string | null;
  readonly source: SourceRef;
}

/** What a parameter of the linked operation is given. */
export interface LinkParameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly value: LinkValue;
}

/** A constant, an expression, or a text with expressions inside (`parts`: texts as they are). */
export type LinkValue =
  | { readonly kind: "constant"; readonly value: Json }
  | { readonly kind: "expression"; readonly expression: RuntimeExpression }
  | {
      readonly kind: "template";
      readonly parts: readonly (string | RuntimeExpression)[];
    };

/** OpenAPI 3.1 section 4.8.20.4, Runtime Expressions. */
export type RuntimeExpression =
  | { readonly kind: "url" }
  | { readonly kind: "method" }
  | { readonly kind: "statusCode" }
  | {
      readonly kind: "parameter";
      readonly in: "path" | "query" | "header";
      readonly name: string;
    }
  | { readonly kind: "responseHeader"; readonly name: string }
  | {
      readonly kind: "body";
      readonly of: "request" | "response";
      /** RFC 6901; `""` is the whole body. */
      readonly pointer: string;
    };
