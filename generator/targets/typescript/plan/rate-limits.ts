import { compareText, type Document } from "../../../model/index.js";
import type { DeclarationFile } from "../model/declaration.js";
import { reference } from "../model/type.js";
import type { Value } from "../model/value.js";
import { FileScope, type ImportEnding } from "./file-scope.js";

/** `rate-limits.ts`: the limits of the API by the beginning of paths; null where none are known. */
export function planRateLimits(
  document: Document,
  ending: ImportEnding,
): DeclarationFile | null {
  const limits = limitsOf(document);
  if (limits.length === 0) return null;
  const name = "rateLimits";
  const file = new FileScope("rate-limits", [name], ending);
  const items = reference(file.type("runtime/rateLimit", "RateLimit"));
  return {
    path: file.path,
    imports: file.imports(),
    declarations: [
      {
        kind: "constant",
        name,
        exportAs: null,
        documentation: {
          text: "The rate limits of the API. A client with `middleware: [rateLimit(rateLimits)]` waits before it breaks them.",
          default: null,
          deprecated: null,
        },
        type: { kind: "array", items },
        value: { kind: "array", items: limits.map(limitValue) },
      },
    ],
  };
}

interface PrefixLimit {
  readonly prefix: string;
  readonly perSecond: number;
  readonly burst: number;
}

/** One limit per bucket, for the beginning that the paths of its operations share; sorted by it. */
function limitsOf({ operations }: Document): readonly PrefixLimit[] {
  const buckets = new Map<string, PrefixLimit>();
  for (const { path, rateLimit } of operations) {
    if (rateLimit === null) continue;
    const { key, perSecond, burst } = rateLimit;
    const known = buckets.get(key);
    const prefix =
      known === undefined ? path : sharedSegments(known.prefix, path);
    buckets.set(key, { prefix, perSecond, burst });
  }
  return [...buckets.values()].sort((a, b) => compareText(a.prefix, b.prefix));
}

function sharedSegments(a: string, b: string): string {
  const others = b.split("/");
  const segments = a.split("/");
  const end = segments.findIndex((segment, index) => segment !== others[index]);
  return segments.slice(0, end === -1 ? segments.length : end).join("/");
}

function limitValue({ prefix, perSecond, burst }: PrefixLimit): Value {
  const members = Object.entries({ prefix, perSecond, burst }).map(
    ([key, value]) => ({ key, value: { kind: "literal", value } as const }),
  );
  return { kind: "object", members, expanded: true };
}
