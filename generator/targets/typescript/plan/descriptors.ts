import { pointerTokens } from "../../../model/index.js";
import type {
  Encoding,
  ErrorModel,
  MediaType,
  Operation,
  Pagination,
} from "../../../model/index.js";
import type { Value, ValueMember } from "../model/value.js";
import { formCodec, parameterCodec } from "./codecs.js";
import type { FileScope } from "./file-scope.js";
import { bodyMember, type InputParameter } from "./inputs.js";
import {
  isPlainJson,
  requestMedia,
  responseMedia,
  type Media,
  type MediaContext,
} from "./media.js";
import { isQuery } from "./operation-notes.js";
import type { Sensitive } from "./sensitive.js";
import { lifecycleValue } from "../lifecycle/value.js";
import { statusKey, successes } from "./outputs.js";
import { errorsValue } from "./error-shapes.js";
import type { Security } from "./security.js";
import type { Sentences } from "./sentence.js";
import type { Shapes } from "./shapes.js";

export interface DescriptorContext extends MediaContext {
  readonly security: Security;
  readonly sentences: Sentences;
  readonly shapes: Shapes;
  readonly sensitive: Sensitive;
  /** What the configuration says of error bodies. */
  readonly errors: ErrorModel | null;
}

/** The value of an operation's descriptor; see `runtime/operation`. */
export function descriptorValue(
  operation: Operation,
  parameters: readonly InputParameter[],
  context: DescriptorContext,
): Value {
  const { file } = context.site;
  const { requestBody, pagination } = operation;
  const required = requiredMembers(operation, parameters);
  const sensitive = context.sensitive.membersOf(operation, parameters);
  const security = context.security.valueOf(operation, file);
  const errors = errorsValue(operation, context);
  const lifecycle = lifecycleValue(operation.lifecycle, context.sentences);
  const members: (ValueMember | null)[] = [
    member("id", text(operation.id)),
    member("method", text(operation.method)),
    member("path", text(operation.path)),
    parameters.length === 0
      ? null
      : member("parameters", parametersValue(parameters, context)),
    requestBody === null
      ? null
      : member(
          "body",
          contentsValue(requestBody.contents, context, requestMedia),
        ),
    required.length === 0 ? null : member("required", array(required)),
    sensitive.length === 0 ? null : member("sensitive", array(sensitive)),
    member("responses", responsesValue(operation, context)),
    errors === null ? null : member("errors", errors),
    isQuery(operation)
      ? member("idempotent", { kind: "literal", value: true })
      : null,
    security === null ? null : member("security", security),
    operation.scope === "both" ? null : member("scope", text(operation.scope)),
    pagination === null
      ? null
      : member("pagination", paginationValue(pagination, file)),
    lifecycle === null ? null : member("lifecycle", lifecycle),
  ];
  return object(
    members.filter((item) => item !== null),
    true,
  );
}

/** What untyped callers are told to be missing; a missing path parameter is noticed in any case. */
function requiredMembers(
  operation: Operation,
  parameters: readonly InputParameter[],
): readonly string[] {
  const members = parameters
    .filter(({ parameter }) => parameter.required && parameter.in !== "path")
    .map((item) => item.member);
  return operation.requestBody?.required ? [...members, bodyMember] : members;
}

function parametersValue(
  parameters: readonly InputParameter[],
  { site, lookup }: DescriptorContext,
): Value {
  return object(
    parameters.map(({ parameter, member: key }) => {
      const codec = name(
        site.file.value(
          "runtime/parameters",
          parameterCodec(parameter, lookup),
        ),
      );
      const wire = parameter.name;
      return member(
        key,
        wire === key ? codec : { kind: "array", items: [text(wire), codec] },
      );
    }),
  );
}

function responsesValue(
  operation: Operation,
  context: DescriptorContext,
): Value {
  return object(
    successes(operation).map(({ status, contents }) =>
      member(
        statusKey(status),
        contents.length === 0
          ? name(context.site.file.value("runtime/bodies", "empty", "Codec"))
          : contentsValue(contents, context, responseMedia),
      ),
    ),
  );
}

/** A codec alone for JSON, else codecs by media type. */
function contentsValue(
  contents: readonly MediaType[],
  context: DescriptorContext,
  codecOf: (media: MediaType, context: MediaContext) => Media,
): Value {
  const entries = contents.map((media) => {
    const found = codecOf(media, context);
    const { file } = context.site;
    const shape =
      found.json === null ? null : context.shapes.valueOf(found.json, file);
    const isTyped = shape !== null && found.codec === "json";
    const value = isTyped
      ? name(file.value("runtime/typedJson", "typedJson", "Codec"))
      : name(file.value(found.module, found.codec, "Codec"));
    const encoding = encodingValue(media.encoding, found.codec, context);
    const options: ValueMember[] = [];
    if (encoding !== null) options.push(member("encoding", encoding));
    if (shape !== null) options.push(member("shape", shape));
    if (shape !== null && !isTyped)
      options.push(
        member("parse", name(file.value("runtime/typedJson", "parseTyped"))),
      );
    return member(
      media.contentType,
      options.length === 0
        ? value
        : { kind: "array", items: [value, object(options)] },
    );
  });
  const [first] = contents;
  return entries.length === 1 && isPlainJson(first!)
    ? entries[0]!.value
    : object(entries);
}

function encodingValue(
  encodings: readonly Encoding[],
  codec: string,
  { site }: DescriptorContext,
): Value | null {
  if (codec !== "multipart" && codec !== "urlencoded") return null;
  const members = encodings.map((encoding) => {
    const parts: ValueMember[] = [];
    if (encoding.contentType !== null)
      parts.push(member("contentType", text(encoding.contentType)));
    const { style, explode, allowReserved } = encoding;
    if (style !== null || explode !== null || allowReserved !== null)
      parts.push(
        member(
          "codec",
          name(
            site.file.value(
              "runtime/parameters",
              formCodec(
                style ?? "form",
                explode ?? (style ?? "form") === "form",
                allowReserved ?? false,
              ),
            ),
          ),
        ),
      );
    return parts.length === 0 ? null : member(encoding.property, object(parts));
  });
  const present = members.filter((item) => item !== null);
  return present.length === 0 ? null : object(present);
}

function paginationValue(pagination: Pagination, file: FileScope): Value {
  const { parameter, items, next, limit } = pagination;
  const strategy = file.value(
    "runtime/pagination",
    strategyOf(pagination),
    "Strategy",
  );
  const members = [
    member("strategy", name(strategy)),
    member("items", array(pointerTokens(items))),
    next === null ? null : member("next", array(pointerTokens(next))),
    parameter === null ? null : member("parameter", text(parameter.name)),
    limit === null ? null : member("limit", text(limit)),
  ];
  return object(
    members.filter((item) => item !== null),
    true,
  );
}

function strategyOf({ kind, parameter }: Pagination): string {
  const inBody = parameter?.in === "body";
  switch (kind) {
    case "token":
      if (parameter?.in === "header") return "tokenInHeader";
      return inBody ? "tokenInBody" : "tokenInQuery";
    case "offset":
      return inBody ? "offsetInBody" : "offset";
    case "page":
      return inBody ? "pageNumberInBody" : "pageNumber";
    case "link":
      return "linkHeader";
    case "url":
      return "nextUrl";
  }
}

function text(value: string): Value {
  return { kind: "literal", value };
}

function name(identifier: string): Value {
  return { kind: "name", name: identifier };
}

function array(items: readonly string[]): Value {
  return { kind: "array", items: items.map(text) };
}

function object(members: readonly ValueMember[], expanded = false): Value {
  return { kind: "object", members, expanded };
}

function member(key: string | number, value: Value): ValueMember {
  return { key, value };
}
