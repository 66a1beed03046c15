/**
 * A member of a tagged union that this version of the SDK does not know. Its tag is a string, but none that can be
 * written down, so that a `switch` over the tag narrows to the known variants and leaves this one to `default`.
 * To send such a value on purpose, cast its tag: `{ kind: "new" as string as UnknownTag }`.
 */
export type UnknownVariant<Property extends string> = {
  [P in Property]: UnknownTag;
} & { [member: string]: unknown };

/** A string that is none of the known tags. Only a type: an enum, since TypeScript narrows unions by nothing else. */
export type UnknownTag = Tag;

declare enum Tag {
  unknown = "",
}
