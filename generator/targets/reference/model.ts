import type { Timeline } from "../../lifecycle/timeline/index.js";
import type { Phase } from "../../model/index.js";

/** A reference, decided: every format prints the same. Texts are raw, descriptions are Markdown of the description. */
export interface ReferenceModel {
  readonly title: string;
  readonly version: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly servers: readonly string[];
  readonly schemes: readonly SchemeModel[];
  /** The manifest's evaluation date, and the day the reference is rendered for; null: none. */
  readonly asOf: string | null;
  readonly today: string | null;
  readonly timeline: Timeline | null;
  /** Everything that ends, for the table beside the picture. */
  readonly endings: readonly EndingModel[];
  readonly groups: readonly GroupModel[];
  readonly deprecated: DeprecatedModel;
  readonly schemas: readonly SchemaModel[];
}

export interface SchemeModel {
  readonly id: string;
  /** In words: "API key in the header". */
  readonly kind: string;
  /** The header, query parameter or cookie of an API key; null for other kinds. */
  readonly carrier: string | null;
  readonly description: string | null;
}

/** The operations of a root namespace. */
export interface GroupModel {
  /** Unique among the groups, fit for an address: `clusters`, `v1alpha1-clusters`. */
  readonly anchor: string;
  /** As called: `clusters`. */
  readonly name: string;
  /** Null for the main version, and where there are none. */
  readonly version: string | null;
  readonly operations: readonly OperationModel[];
}

export interface OperationModel {
  readonly anchor: string;
  /** The anchor of its group, by which formats with several files find it; null in the deprecated section. */
  readonly group: string | null;
  /** As called: `clusters.vms.start`. */
  readonly call: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly title: string;
  readonly description: string | null;
  readonly notice: NoticeModel | null;
  /** Facts in a few words: "paged", "only in a project". */
  readonly facts: readonly string[];
  readonly parameters: readonly FieldModel[];
  readonly bodies: readonly BodyModel[];
  readonly bodyRequired: boolean;
  readonly bodyDescription: string | null;
  readonly responses: readonly ResponseModel[];
}

export interface FieldModel {
  readonly name: string;
  /** Where a parameter goes; null for a property. */
  readonly in: string | null;
  readonly required: boolean;
  readonly type: TypeText;
  readonly description: string | null;
  /** As JSON; null without one. */
  readonly default: string | null;
  /** "read only", "never sent back". */
  readonly access: string | null;
  readonly notice: NoticeModel | null;
  readonly values: readonly ValueModel[];
}

/** A known value of an enumeration. */
export interface ValueModel {
  readonly text: string;
  readonly notice: NoticeModel | null;
}

export interface BodyModel {
  readonly contentType: string;
  readonly type: TypeText;
}

export interface ResponseModel {
  readonly status: string;
  readonly description: string | null;
  readonly bodies: readonly BodyModel[];
}

export interface SchemaModel {
  readonly anchor: string;
  /** The file it belongs to, in formats with several: `clusters`, `shared`. */
  readonly group: string;
  readonly name: string;
  readonly id: string;
  readonly description: string | null;
  readonly notice: NoticeModel | null;
  /** What it is, where it is no object. */
  readonly type: TypeText | null;
  readonly fields: readonly FieldModel[];
  readonly values: readonly ValueModel[];
}

/** A type in words: pieces, some of which lead to a schema. */
export type TypeText = readonly TypePiece[];

export interface TypePiece {
  readonly text: string;
  /** Anchor of a schema; null for plain text. */
  readonly schema: string | null;
}

/** What the reference says about the end of an element. */
export interface NoticeModel {
  readonly phase: Exclude<Phase, "production">;
  readonly removed: boolean;
  /** `cut-off 2026-04-04`, `cut-off to be announced`. */
  readonly end: string;
  readonly announcedOn: string | null;
  /** "62 days left", only with `today` and within the countdown. */
  readonly countdown: string | null;
  readonly replacement: {
    readonly text: string;
    readonly operation: string | null;
  } | null;
  readonly guide: string | null;
  readonly reason: string | null;
  readonly milestones: readonly {
    readonly on: string;
    readonly effect: string;
  }[];
}

export interface EndingModel {
  readonly id: string;
  readonly elements: readonly {
    readonly text: string;
    /** Id of the operation it is; null for anything else. */
    readonly operation: string | null;
  }[];
  readonly notice: NoticeModel;
}

/** What is over: still documented, out of the way. */
export interface DeprecatedModel {
  readonly operations: readonly OperationModel[];
  readonly removed: readonly RemovedModel[];
}

/** What the API no longer has. */
export interface RemovedModel {
  /** `clusters.tencent.create`, or the element in words. */
  readonly name: string;
  readonly route: string | null;
  readonly notice: NoticeModel;
}
