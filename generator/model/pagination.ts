/** How a list is read page by page. Pointers are JSON pointers into the response body. */
export interface Pagination {
  readonly kind: "token" | "offset" | "page" | "link" | "url";
  /** Pointer to the array of items. */
  readonly items: string;
  /** The parameter that asks for the next page: the token, the offset or the page number; null for `link` and `url`. */
  readonly parameter: {
    readonly name: string;
    readonly in: "query" | "header" | "body";
    /** False when the description does not declare it. */ readonly declared: boolean;
  } | null;
  /** Pointer to the next token or next URL; null for `offset`, `page` and `link`. */
  readonly next: string | null;
  /** The page-size parameter, when there is one. */
  readonly limit: string | null;
  /** Where it was learnt from, for `inspect`: `config`, `preset` or `inferred`. */
  readonly origin: "config" | "preset" | "inferred";
}
