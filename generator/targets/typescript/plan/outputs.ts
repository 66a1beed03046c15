import type { ErrorModel, Operation, Response } from "../../../model/index.js";
import { pointerTokens } from "../../../model/index.js";
import {
  propertiesNamed,
  resolve,
  type SchemaLookup,
} from "../../../enrich/schemas.js";
import type { Schema } from "../../../model/index.js";
import { keyword, type Member, type Type } from "../model/type.js";
import { responseMedia, type MediaContext } from "./media.js";
import { union } from "./unions.js";

/**
 * The responses that are successes: 2xx, or what `default` describes where no 2xx is declared (OpenAPI 3.1 section
 * 4.8.16).
 */
export function successes(operation: Operation): readonly Response[] {
  const declared = operation.responses.filter(({ status }) =>
    /^2(?:\d\d|XX)$/i.test(status),
  );
  return declared.length > 0
    ? declared
    : operation.responses.filter(({ status }) => status === "default");
}

/** What a call resolves to: the bodies of all successes; `unknown` where the description declares none. */
export function outputType(operation: Operation, context: MediaContext): Type {
  const responses = successes(operation);
  if (responses.length === 0) return keyword("unknown");
  const bodies = responses.flatMap(({ contents }) =>
    contents.map((media) => responseMedia(media, context).type),
  );
  if (bodies.length === 0) return keyword("void");
  const mayBeEmpty = responses.some(({ contents }) => contents.length === 0);
  return union(mayBeEmpty ? [...bodies, keyword("undefined")] : bodies);
}

/**
 * The bodies of error responses by status, as members of an object type; empty where the operation declares none, or
 * only what `ApiErrors` says of all operations.
 */
export function errorMembers(
  operation: Operation,
  errors: ErrorModel | null,
  context: MediaContext,
): readonly Member[] {
  const failures = failuresOf(operation);
  return failures.every((response) => isUsual(response, errors))
    ? []
    : failures.map((response) => ({
        key: statusKey(response.status),
        optional: false,
        type: union(
          response.contents.length === 0
            ? [keyword("undefined")]
            : response.contents.map(
                (media) => responseMedia(media, context).type,
              ),
        ),
        documentation: null,
      }));
}

/** The responses that are errors. */
export function failuresOf(operation: Operation): readonly Response[] {
  const succeeded = new Set(successes(operation));
  return operation.responses.filter(
    (response) => !succeeded.has(response) && !/^[13]/.test(response.status),
  );
}

/** Whether an error response is what the API's error model says of its status. */
function isUsual(
  { status, contents }: Response,
  errors: ErrorModel | null,
): boolean {
  const [media] = contents;
  return (
    errors !== null &&
    contents.length === 1 &&
    /[/+]json\b/.test(media!.contentType) &&
    media!.schema?.kind === "ref" &&
    media!.schema.schema === errors.schema &&
    !media!.schema.nullable &&
    [status, `${status.charAt(0)}XX`, "default"].some((key) =>
      errors.statuses.includes(key),
    )
  );
}

/** A status as the key of a descriptor or of a type of errors: a number, `4XX` or `default`. */
export function statusKey(status: string): string | number {
  if (/^\d+$/.test(status)) return Number(status);
  return status === "default" ? status : status.toUpperCase();
}

/** The type of one item of a list; null where the description does not say what the items are. */
export function itemSchema(
  operation: Operation,
  lookup: SchemaLookup,
): Schema | null {
  const [media] = successes(operation).flatMap(({ contents }) => contents);
  if (operation.pagination === null || !media?.schema) return null;
  let found: readonly Schema[] = [media.schema];
  for (const token of pointerTokens(operation.pagination.items))
    found = found.flatMap((outer) => propertiesNamed(outer, token, lookup));
  // Of several parts of an `allOf`, the later ones say more: a wrapper for lists comes first.
  const lists = found
    .map((schema) => resolve(schema, lookup))
    .filter((schema) => schema?.kind === "array");
  return lists.at(-1)?.items ?? null;
}
