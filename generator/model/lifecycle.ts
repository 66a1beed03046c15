/** The phases of the Palette documentation; see docs for how IETF names them. */
export type Phase = "production" | "sunset" | "deprecated";

/** What is known about an element that is not simply in Production. `null` on an element means Production. */
export interface Lifecycle {
  /** Stable id of the manifest entry; null when no manifest names the element. */
  readonly id: string | null;
  readonly phase: Phase;
  /** ISO calendar date (UTC). */
  readonly announcedOn: string | null;
  readonly cutOff: CutOff | null;
  /** Sorted by date. */
  readonly milestones: readonly {
    readonly on: string;
    readonly effect: string;
  }[];
  readonly replacement: Replacement | null;
  readonly reason: string | null;
  /** The only direction the end is about (a body that may no longer be sent, while answers keep it); null: both. */
  readonly direction: "request" | "response" | null;
  /** Field → where its value came from, such as `x-sunset` or `lifecycle.yaml#/entries/0`. */
  readonly provenance: Readonly<Record<string, string>>;
}

export interface CutOff {
  /** ISO calendar date (UTC); null when only a release is known, or nothing yet. The day itself is Deprecated. */
  readonly on: string | null;
  readonly release: string | null;
  readonly status: "committed" | "planned" | "tba";
}

export interface Replacement {
  readonly kind:
    | "operation"
    | "parameter"
    | "property"
    | "enumValue"
    | "schema"
    | "terraform"
    | "url"
    | "text";
  /** Operation id, property name, …: resolved against the document where `kind` allows. */
  readonly ref: string;
  /** How values map: `none`, `rename`, or a table of values. */
  readonly map: string | Readonly<Record<string, string>> | null;
  readonly guide: string | null;
}
