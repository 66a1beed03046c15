export interface Filter {
  /** @pattern ^[a-z]*\/[^@]+$ */
  name?: string;
  /** @format date-time */
  since?: string;
  /** @maxItems 5 */
  tags?: ("red" | (string & {}))[];
  /**
   * @minLength 3
   * @maxLength 80
   */
  text?: string;
}

/** A note */
export interface Note {
  metadata?: { uid?: string };
  spec?: {
    body?:
      | { kind: "text"; text: string }
      | {
          /** @format byte */
          data: string;
          kind: "file";
        };
    level?: 1;
    state?: "draft" | (string & {});
  };
  status?: { read?: boolean };
}

/** As `Note`, without `status`. */
export interface NoteInput {
  metadata?: { uid?: string };
  spec?: {
    body?:
      | { kind: "text"; text: string }
      | {
          /** @format byte */
          data: string;
          kind: "file";
        };
    level?: 1;
    state?: "draft" | (string & {});
  };
}
