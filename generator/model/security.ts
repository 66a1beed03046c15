import type { SourceRef } from "./source-ref.js";

/** OpenAPI 3.1 section 4.8.27, Security Scheme Object. */
export type SecurityScheme = {
  readonly id: string;
  readonly description: string | null;
  readonly source: SourceRef;
} & (
  | {
      readonly kind: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
    }
  | {
      readonly kind: "http";
      readonly scheme: string;
      readonly bearerFormat: string | null;
    }
  | { readonly kind: "oauth2"; readonly flows: readonly OAuthFlow[] }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "mutualTLS" }
);

export interface OAuthFlow {
  readonly kind:
    | "implicit"
    | "password"
    | "clientCredentials"
    | "authorizationCode"
    | "deviceAuthorization";
  readonly authorizationUrl: string | null;
  readonly tokenUrl: string | null;
  readonly refreshUrl: string | null;
  readonly scopes: readonly {
    readonly name: string;
    readonly description: string;
  }[];
}

/** One alternative: all of its schemes must be satisfied. An empty one means "no authentication". */
export interface SecurityRequirement {
  /** Sorted by scheme id. */
  readonly schemes: readonly {
    readonly id: string;
    readonly scopes: readonly string[];
  }[];
}
