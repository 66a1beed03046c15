import { capitalize } from "../../../names/words.js";
import type { Link, Response } from "../../../model/index.js";
import type { SchemaLookup } from "../../../enrich/schemas.js";
import type { Declaration, DeclarationFile } from "../model/declaration.js";
import {
  keyword,
  literal,
  reference,
  type Member,
  type Type,
} from "../model/type.js";
import type { Value } from "../model/value.js";
import { memberName } from "../names/identifiers.js";
import type { ValueModes } from "../options.js";
import type { FoundCall } from "./auth.js";
import { callsOf, type Call, type Root } from "./entries.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import { bodyMember, inputParameters } from "./inputs.js";
import { LinkValues, type LinkSource } from "./link-values.js";
import { responseMedia, type MediaContext } from "./media.js";
import { union } from "./unions.js";

export interface LinksContext extends Omit<MediaContext, "site"> {
  readonly lookup: SchemaLookup;
  readonly modes: ValueModes;
  readonly ending: ImportEnding;
  /** An operation of the SDK, by id. */
  readonly find: (operation: string) => FoundCall | null;
}

/** A link with the names that it has in this SDK. */
interface PlannedLink {
  readonly call: Call;
  readonly response: Response;
  readonly link: Link;
  readonly name: string;
}

/** The module of the links of a root namespace, such as `links/users`. */
export function linksModule({ operationsModule }: Root): string {
  return operationsModule.replace(/operations\/([^/]*)$/, "links/$1");
}

/**
 * The links of a root namespace (OpenAPI 3.1 section 4.8.20): a function for each, which makes the input of the linked
 * operation of an answer. Null where there are none.
 */
export function planLinks(
  root: Root,
  context: LinksContext,
): DeclarationFile | null {
  const taken = new Set<string>();
  const links = callsOf(root.space).flatMap((call) =>
    call.operation.responses.flatMap((response) =>
      response.links.map((link): PlannedLink => {
        let name = memberName([
          call.descriptor +
            capitalize(memberName(link.name.words).replace(/_$/, "")),
        ]);
        while (taken.has(name)) name += "_";
        taken.add(name);
        return { call, response, link, name };
      }),
    ),
  );
  if (links.length === 0) return null;
  const declared = links.flatMap(({ name }) => [name, sourceName(name)]);
  const file = new FileScope(linksModule(root), declared, context.ending);
  const declarations = links.flatMap((link) =>
    declarationsOf(link, file, context),
  );
  return { path: file.path, imports: file.imports(), declarations };
}

function sourceName(name: string): string {
  return `${capitalize(name)}From`;
}

function declarationsOf(
  planned: PlannedLink,
  file: FileScope,
  context: LinksContext,
): readonly Declaration[] {
  const { call, response, link, name } = planned;
  const target = context.find(link.operation);
  if (target === null) return [];
  const site = { ...context, site: { file } };
  const used = new Set<LinkSource>();
  const values = givenValues(planned, target.call, used, file, context);
  const sources = {
    data: () =>
      union(
        response.contents.length === 0
          ? [keyword("unknown")]
          : response.contents.map((media) => responseMedia(media, site).type),
      ),
    response: () => reference("Response"),
    input: () => inputType(call, file, context),
  };
  const members = (["data", "response", "input"] as const)
    .filter((key) => used.has(key))
    .map((key): Member => ({
      key,
      optional: false,
      type: sources[key](),
      documentation: null,
    }));
  const given = new Set(values.map(({ key }) => key));
  const needed = requiredMembers(target.call);
  const takes = members.length === 0 ? null : sourceName(name);
  return [
    ...(takes === null
      ? []
      : [
          {
            kind: "interface",
            name: takes,
            documentation: null,
            members,
          } as const,
        ]),
    {
      kind: "function",
      name,
      documentation: {
        text: documentationText(planned, target.call, needed, given),
        default: null,
        deprecated: null,
      },
      parameters:
        takes === null
          ? []
          : [{ name: "from", optional: false, type: reference(takes) }],
      returns: returnType(link, needed, given, file, context),
      value: {
        kind: "call",
        callee: file.value("runtime/links", "linkInput"),
        arguments: [
          {
            kind: "array",
            items: needed
              .filter((key) => given.has(key))
              .map((value) => ({ kind: "literal", value })),
          },
          { kind: "object", members: values, expanded: values.length > 0 },
        ],
      },
    },
  ];
}

function documentationText(
  { call, response, link }: PlannedLink,
  target: Call,
  needed: readonly string[],
  given: ReadonlySet<string>,
): string {
  const missing = needed
    .filter((member) => !given.has(member))
    .map((member) => `\`${member}\``);
  const rest =
    missing.length === 0
      ? ""
      : ` Without ${missing.join(", ")}, which the link does not give.`;
  return [
    link.description?.trim() ?? "",
    `The input of \`${target.dotted}\`, of an answer (${response.status}) of \`${call.dotted}\`.${rest}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The input of the target; without those required members that the link does not give. */
function returnType(
  link: Link,
  needed: readonly string[],
  given: ReadonlySet<string>,
  file: FileScope,
  context: LinksContext,
): Type {
  const { call } = context.find(link.operation)!;
  const type = inputType(call, file, context);
  const missing = needed.filter((member) => !given.has(member));
  return missing.length === 0
    ? type
    : reference("Omit", type, union(missing.map(literal)));
}

function inputType(call: Call, file: FileScope, context: LinksContext): Type {
  const found = context.find(call.operation.id);
  return found?.signature.input == null
    ? reference(file.type("runtime/operation", "NoInput"))
    : reference(file.type(found.module, found.signature.input, "Other"));
}

function requiredMembers({ operation }: Call): readonly string[] {
  const members = inputParameters(operation)
    .filter(({ parameter }) => parameter.required)
    .map(({ member }) => member);
  return operation.requestBody?.required === true
    ? [...members, bodyMember]
    : members;
}

/** The members that a link gives; a link to a body that the target has not is left out. */
function givenValues(
  planned: PlannedLink,
  target: Call,
  used: Set<LinkSource>,
  file: FileScope,
  context: LinksContext,
): readonly { readonly key: string; readonly value: Value }[] {
  const inputs = inputParameters(target.operation);
  const { call, response, link } = planned;
  const printer = new LinkValues(call, response, used, file);
  const given = link.parameters.flatMap(({ name, in: place, value }) => {
    const input = inputs.find(
      ({ parameter }) => parameter.name === name && parameter.in === place,
    );
    return input === undefined
      ? []
      : [{ key: input.member, value: printer.held(value, input, context) }];
  });
  const body = link.requestBody;
  return body === null || target.operation.requestBody === null
    ? given
    : [...given, { key: bodyMember, value: printer.value(body) }];
}
