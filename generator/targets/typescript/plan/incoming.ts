import { enterElement } from "../../../diagnostics/processing.js";
import type { Document, MediaType, Webhook } from "../../../model/index.js";
import { pascalCase } from "../../../names/index.js";
import type { Declaration, DeclarationFile } from "../model/declaration.js";
import { keyword, reference, type Member, type Type } from "../model/type.js";
import type { Value, ValueMember } from "../model/value.js";
import { memberName, variableName } from "../names/identifiers.js";
import type { ValueModes } from "../options.js";
import type { Documents } from "./documentation.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import { formFields, parameterField } from "./incoming-fields.js";
import { bodyMember, inputParameters } from "./inputs.js";
import { incomingMedia, isForm, requestMedia } from "./media.js";
import type { MediaContext } from "./media.js";
import { statusKey } from "./outputs.js";
import type { Shapes } from "./shapes.js";
import { optionalType } from "./types.js";
import { union } from "./unions.js";

/** What the API calls, with the names it has in this SDK. */
export interface IncomingCall {
  readonly webhook: Webhook;
  /** The module that declares it: `webhooks` or `callbacks`. */
  readonly module: string;
  readonly descriptor: string;
  readonly variable: string;
  /** What the names of its types begin with. */
  readonly prefix: string;
}

export interface IncomingContext extends Omit<MediaContext, "site"> {
  readonly documents: Documents;
  readonly shapes: Shapes;
  readonly modes: ValueModes;
  /** How an operation is called, by id; null for what is none of the SDK. */
  readonly dotted: (operation: string) => string | null;
  readonly ending: ImportEnding;
}

/** The modules of what the API calls. */
const modules = ["webhooks", "callbacks"] as const;

/** What the API calls, in the order of the names. */
export function planIncoming(document: Document): readonly IncomingCall[] {
  return modules.flatMap((module) => {
    const taken = new Set<string>();
    return document.webhooks
      .filter(({ callback }) => (callback === null) === (module === "webhooks"))
      .map((webhook): IncomingCall => {
        let descriptor = memberName(webhook.name.method.words);
        while (taken.has(descriptor)) descriptor += "_";
        taken.add(descriptor);
        return {
          webhook,
          module,
          descriptor,
          variable: variableName(descriptor),
          prefix: pascalCase([descriptor]),
        };
      });
  });
}

/** `webhooks.ts` and `callbacks.ts`, where there are any: what is received, what is answered, and a descriptor of both. */
export function incomingFiles(
  calls: readonly IncomingCall[],
  context: IncomingContext,
): readonly DeclarationFile[] {
  return modules.flatMap((module) => {
    const own = calls.filter((call) => call.module === module);
    if (own.length === 0) return [];
    const declared = own.flatMap(({ variable, prefix }) => [
      variable,
      `${prefix}Request`,
      `${prefix}Answers`,
    ]);
    const file = new FileScope(module, declared, context.ending);
    const declarations = own.flatMap((call) =>
      declarationsOf(call, file, context),
    );
    return [{ path: file.path, imports: file.imports(), declarations }];
  });
}

function declarationsOf(
  call: IncomingCall,
  file: FileScope,
  context: IncomingContext,
): readonly Declaration[] {
  const { webhook, prefix, variable, descriptor } = call;
  enterElement(`the operation ${webhook.id}`);
  const answers = answersOf(webhook, file, context);
  const received = receivedOf(webhook, file, context);
  const object = (name: string, members: readonly Member[]): Declaration => ({
    kind: "interface",
    name,
    documentation: null,
    members,
  });
  const members: (ValueMember | null)[] = [
    { key: "id", value: text(webhook.id) },
    { key: "method", value: text(webhook.method) },
    received.parameters.length === 0
      ? null
      : { key: "parameters", value: objectValue(received.parameters) },
    received.bodies.length === 0
      ? null
      : { key: "body", value: objectValue(received.bodies) },
    received.required.length === 0
      ? null
      : {
          key: "required",
          value: { kind: "array", items: received.required.map(text) },
        },
    { key: "answers", value: objectValue(answers.values) },
  ];
  return [
    object(`${prefix}Request`, received.members),
    object(`${prefix}Answers`, answers.members),
    {
      kind: "constant",
      name: variable,
      exportAs: variable === descriptor ? null : descriptor,
      documentation: documentationOf(webhook, context),
      type: reference(
        file.type("runtime/incoming", "Incoming"),
        reference(`${prefix}Request`),
        reference(`${prefix}Answers`),
      ),
      value: {
        kind: "object",
        members: members.filter((member) => member !== null),
        expanded: true,
      },
    },
  ];
}

function documentationOf(
  webhook: Webhook,
  { documents, dotted }: IncomingContext,
): ReturnType<Documents["ofOperation"]> {
  const documentation = documents.ofOperation(webhook);
  const asker = webhook.callback && dotted(webhook.callback.operation);
  return asker === null
    ? documentation
    : {
        ...documentation,
        text: `${documentation.text ?? ""}\n\nCalled back after \`${asker}\`.`,
      };
}

interface Received {
  readonly members: readonly Member[];
  readonly parameters: readonly ValueMember[];
  readonly bodies: readonly ValueMember[];
  readonly required: readonly string[];
}

function receivedOf(
  webhook: Webhook,
  file: FileScope,
  context: IncomingContext,
): Received {
  const { lookup, modes, documents } = context;
  const fields = { lookup, modes, file };
  const members: Member[] = [];
  const required: string[] = [];
  const parameters = inputParameters(webhook).map(({ parameter, member }) => {
    const field = parameterField(parameter, fields);
    const type =
      field === null
        ? keyword("string")
        : context.types.typeOf(parameter.schema, { file });
    members.push({
      key: member,
      optional: !parameter.required,
      type: parameter.required ? type : optionalType(member, type),
      documentation: documents.ofParameter(parameter),
    });
    if (parameter.required) required.push(member);
    const read: Value = field ?? {
      kind: "name",
      name: file.value("runtime/fields", "asText"),
    };
    return {
      key: member,
      value: {
        kind: "array",
        items: [text(parameter.in), text(parameter.name), read],
      } satisfies Value,
    };
  });
  const body = webhook.requestBody;
  if (body === null || body.contents.length === 0)
    return { members, parameters, bodies: [], required };
  const media = { types: context.types, lookup, site: { file } };
  const type = union(
    body.contents.map((content) => incomingMedia(content, media).type),
  );
  members.push({
    key: bodyMember,
    optional: !body.required,
    type: body.required ? type : optionalType(bodyMember, type),
    documentation: documents.ofBody(body.description),
  });
  if (body.required) required.push(bodyMember);
  const bodies = body.contents.map((content) => ({
    key: content.contentType,
    value: bodyValue(content, file, context),
  }));
  return { members, parameters, bodies, required };
}

function bodyValue(
  content: MediaType,
  file: FileScope,
  context: IncomingContext,
): Value {
  const { lookup, modes } = context;
  if (isForm(content.contentType)) {
    const fields = formFields(content.schema, { lookup, modes, file });
    const members = fields.map(([key, value]) => ({ key, value }));
    return objectValue([{ key: "fields", value: objectValue(members) }]);
  }
  const site = { types: context.types, lookup, site: { file } };
  const { codec, module, json } = incomingMedia(content, site);
  const shape = json === null ? null : context.shapes.valueOf(json, file);
  return shape === null
    ? { kind: "name", name: file.value(module, codec, "Codec") }
    : {
        kind: "array",
        items: [
          {
            kind: "name",
            name: file.value("runtime/typedJson", "typedJson", "Codec"),
          },
          objectValue([{ key: "shape", value: shape }]),
        ],
      };
}

function answersOf(
  { responses }: Webhook,
  file: FileScope,
  context: IncomingContext,
): { readonly members: Member[]; readonly values: ValueMember[] } {
  const members: Member[] = [];
  const values: ValueMember[] = [];
  const add = (key: string | number, type: Type, value: Value): void => {
    members.push({ key, optional: false, type, documentation: null });
    values.push({ key, value });
  };
  const none: Value = { kind: "name", name: "null" };
  for (const { status, contents } of responses) {
    const [content] = contents;
    if (content === undefined) {
      add(statusKey(status), keyword("undefined"), none);
      continue;
    }
    const site = { file, sent: true };
    const { codec, module, type, json } = requestMedia(content, {
      types: context.types,
      lookup: context.lookup,
      site,
    });
    const shape = json === null ? null : context.shapes.valueOf(json, file);
    const mediaType =
      codec === "json" && content.contentType.includes("*")
        ? "application/json"
        : content.contentType;
    const name = (module: string, exported: string): Value => ({
      kind: "name",
      name: file.value(module, exported, "Codec"),
    });
    add(statusKey(status), type, {
      kind: "array",
      items:
        shape === null
          ? [text(mediaType), name(module, codec)]
          : [
              text(mediaType),
              name("runtime/typedJson", "typedJson"),
              objectValue([{ key: "shape", value: shape }]),
            ],
    });
  }
  if (values.length === 0) add("default", keyword("undefined"), none);
  return { members, values };
}

function text(value: string): Value {
  return { kind: "literal", value };
}

function objectValue(members: readonly ValueMember[]): Value {
  return { kind: "object", members, expanded: false };
}
