import { withoutEnd } from "../../text-end.js";

/** What a text says about the element it describes. */
export interface Mention {
  readonly kind: MentionKind;
  /** How sure it is that the element itself is meant, 0 to 1. */
  readonly confidence: number;
  /** The replacement as named (`includeControlPlaneMachines`, `v1/users/{uid}/roles`); null when none is. */
  readonly replacement: string | null;
  /** The values meant, for `values`. */
  readonly values: readonly string[];
}

export type MentionKind =
  /** The text begins with it: "Deprecated. Use b". */
  | "leading"
  /** A sentence says it of the element: "This field is deprecated", "DEPRECATED Kubernetes will …". */
  | "sentence"
  /** A sentence says it of some values: "AL2 types (AL2_x86_64) are deprecated". */
  | "values"
  /** The word stands for something else: a state, a count of deprecated packs. */
  | "passing";

/** The least confidence at which a mention is proposed. */
export const proposed = 0.5;

/** What a description says about its own element; null when it does not speak of deprecation. */
export function readMention(text: string): Mention | null {
  if (!/deprecat|no longer supported|obsolete/i.test(text)) return null;
  const replacement = replacementIn(text);
  const of = (kind: MentionKind, confidence: number): Mention => ({
    kind,
    confidence,
    replacement,
    values: [],
  });
  if (LEADING.test(text.trimStart())) return of("leading", 0.9);
  const values = valuesIn(text);
  if (values.length > 0)
    return { kind: "values", confidence: 0.6, replacement: null, values };
  if (SELF.test(text)) return of("sentence", 0.85);
  if (SHOUTED.test(text)) return of("sentence", 0.75);
  return { kind: "passing", confidence: 0.1, replacement: null, values: [] };
}

/** "Deprecated." at the very start, in any of the marks people put around it. */
const LEADING =
  /^[*_`[(]*\s*(?:deprecated|obsolete)\b\s*(?:[*_`\])]+\s*)?(?:[.:,;!\u2013\u2014-]|$)/i;

/** "This field is deprecated", "The endpoint has been deprecated". */
const SELF =
  /(?:^|[.!?]\s+)(?:this|the)\s+(?:[\w-]+\s+){0,3}?(?:field|property|parameter|attribute|endpoint|operation|method|api|resource|schema|object|type|header|option|argument|value)s?\s+(?:is|are|was|has been|have been)\s+(?:now\s+|being\s+)?(?:deprecated|obsolete|no longer supported)\b/i;

/** A sentence of its own that begins in capitals. */
const SHOUTED = /(?:^|[.!?]\s|\n)[^\S\n]*DEPRECATED\b/;

/** Values in parentheses or quotes before "are deprecated". */
function valuesIn(text: string): readonly string[] {
  const match =
    /\(([^()]{1,200})\)\s+(?:are|is)\s+(?:now\s+)?deprecated\b/i.exec(text);
  if (match === null) return [];
  return match[1]!
    .split(/,|\band\b|\bor\b/)
    .map((value) => value.trim().replaceAll(/^["'`]|["'`]$/g, ""))
    .filter((value) => /^[\w.:-]+$/.test(value));
}

/**
 * The name after "Use", "use the", "use field", "in favour of", "replaced by": a dotted name or a path, in quotes or not.
 */
function replacementIn(text: string): string | null {
  const match =
    /\b(?:use|prefer|in favou?r of|replaced by|switch to|migrate to)\s+(?:the\s+|a\s+|an\s+)?(?:new\s+)?(?:field\s+|property\s+|parameter\s+|api\s+|endpoint\s+|operation\s+)?(?:["'`]([^"'`]{1,120})["'`]|(?:(?:GET|PUT|POST|PATCH|DELETE)\s+)?(\/?[A-Za-z_$][\w$]*(?:[./{}-]+[\w$]+)*[}/]?))/i.exec(
      text,
    );
  const name = match?.[1] ?? match?.[2] ?? null;
  if (name === null) return null;
  return ORDINARY.test(name) ? null : withoutEnd(name, /[.,;:]/);
}

/** Words that follow "use" in sentences about something else. */
const ORDINARY =
  /^(?:it|this|that|these|those|other|another|instead|with|by|in|for|of|to|only|and|or|case|cases|new|different)$/i;
