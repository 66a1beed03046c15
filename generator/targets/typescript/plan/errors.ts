import type { Document } from "../../../model/index.js";
import type { Declaration, DeclarationFile } from "../model/declaration.js";
import { keyword, reference } from "../model/type.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import { statusKey } from "./outputs.js";
import type { TypeNames } from "./type-names.js";

/** What `errors.ts` declares and exports; no schema may take such a name. */
export const errorExports = {
  apiError: [
    "ApiError",
    "BadRequestError",
    "ConflictError",
    "ForbiddenError",
    "NotFoundError",
    "RateLimitError",
    "ServerError",
    "UnauthorizedError",
    "UnprocessableError",
  ],
  callErrors: [
    "AbortError",
    "DecodeError",
    "NetworkError",
    "PaginationError",
    "TimeoutError",
    "UsageError",
    "ValidationError",
  ],
  sdkError: ["SdkError"],
  safe: ["hasCode", "isApiError", "safe"],
  types: ["ApiErrors", "ApiPromise", "CallError", "PagePromise", "SafeResult"],
} as const;

/** `errors.ts`: the errors of operations that declare none, and everything a call can reject with. */
export function planErrors(
  document: Document,
  names: TypeNames,
  ending: ImportEnding,
): DeclarationFile {
  const file = new FileScope(
    "errors",
    Object.values(errorExports).flat(),
    ending,
  );
  // The template makes types of the same names from them, with errors of this API by default.
  file.type("runtime/call", "ApiPromise", "Base");
  file.type("runtime/paginate", "PagePromise", "Base");
  file.value("runtime/safe", "isApiError", "Base");
  file.type("runtime/errorTypes", "ApiErrorOf");
  file.type("runtime/operation", "Operation");
  const declarations: Declaration[] = [
    apiErrors(document, names, file),
    { kind: "template", template: "errors.ts", data: { ending } },
  ];
  return { path: file.path, imports: file.imports(), declarations };
}

function apiErrors(
  { errors }: Document,
  names: TypeNames,
  file: FileScope,
): Declaration {
  const model = errors === null ? null : names.of(errors.schema, null);
  const named = {
    name: "ApiErrors",
    documentation: {
      text: "Bodies of error responses, by status, of operations that declare none of their own.",
      default: null,
      deprecated: null,
    },
  };
  if (errors === null || model === null)
    return { kind: "alias", ...named, type: keyword("unknown") };
  const body = reference(file.type(model.module, model.name, "Model"));
  return {
    kind: "interface",
    ...named,
    members: errors.statuses.map((status) => ({
      key: statusKey(status),
      optional: false,
      type: body,
      documentation: null,
    })),
  };
}
