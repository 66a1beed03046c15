import { enterElement } from "../../../diagnostics/processing.js";
import type { Wording } from "../../../lifecycle/sentence.js";
import type { Document } from "../../../model/index.js";
import type { Gates } from "../lifecycle/gates.js";
import type { RemovedInputs } from "../lifecycle/removed-inputs.js";
import type { DeclarationFile, Declaration } from "../model/declaration.js";
import { literal, reference, type Member, type Type } from "../model/type.js";
import { descriptorValue, type DescriptorContext } from "./descriptors.js";
import type { Documents } from "./documentation.js";
import { callsOf, type Call, type Root } from "./entries.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import { bodyMember, inputParameters, type InputParameter } from "./inputs.js";
import { requestMedia } from "./media.js";
import { errorMembers, itemSchema, outputType } from "./outputs.js";
import { boundScope } from "./scopes.js";
import { optionalType } from "./types.js";
import { union } from "./unions.js";

export interface OperationsContext extends Omit<DescriptorContext, "site"> {
  readonly documents: Documents;
  readonly document: Document;
  readonly gates: Gates;
  readonly removedInputs: RemovedInputs;
  readonly wording: Wording;
  readonly ending: ImportEnding;
}

/** What the class of a namespace must know of a call: its types, as seen from the resources file. */
export interface Signature {
  readonly call: Call;
  /** The type of the input, declared in the operations file; null where there is nothing to give. */
  readonly input: string | null;
  readonly inputOptional: boolean;
  /** The name of its gate, a type with what it lets through as its argument; null for an operation in Production. */
  readonly gateName: string | null;
  /** Names of types declared in the operations file for it; null where a type is written in place. */
  readonly outputName: string | null;
  readonly itemName: string | null;
  readonly errorsName: string | null;
}

/** A file of operations, and the signatures of its calls by operation id. */
export interface PlannedOperations {
  readonly file: DeclarationFile;
  readonly signatures: ReadonlyMap<string, Signature>;
}

/** One descriptor per operation of a root namespace, each after the types of its own. */
export function planOperations(
  root: Root,
  context: OperationsContext,
): PlannedOperations {
  const calls = callsOf(root.space);
  const declared = calls.flatMap(({ variable, prefix }) => [
    variable,
    ...["Input", "Output", "Item", "Errors", "Gate"].map(
      (part) => prefix + part,
    ),
  ]);
  const file = new FileScope(root.operationsModule, declared, context.ending);
  const signatures = new Map<string, Signature>();
  const declarations = calls.flatMap((call) => {
    const { signature, declarations } = planCall(call, file, context);
    signatures.set(call.operation.id, signature);
    return declarations;
  });
  return {
    file: { path: file.path, imports: file.imports(), declarations },
    signatures,
  };
}

function planCall(
  call: Call,
  file: FileScope,
  context: OperationsContext,
): { signature: Signature; declarations: readonly Declaration[] } {
  const { operation, prefix } = call;
  enterElement(`the operation ${operation.id}`);
  const inner: DescriptorContext = { ...context, site: { file } };
  const parameters = inputParameters(operation);
  const input = inputMembers(call, parameters, inner, context);
  const output = outputType(operation, inner);
  const item = longItem(call, file, context);
  const errors = errorMembers(operation, context.document.errors, inner);
  const declarations: Declaration[] = [];
  const declare = (part: string, type: Type): string => {
    const name = prefix + part;
    declarations.push(
      type.kind === "object"
        ? {
            kind: "interface",
            name,
            documentation: null,
            members: type.members,
          }
        : { kind: "alias", name, documentation: null, type },
    );
    return name;
  };
  const inputName =
    input.length === 0
      ? null
      : declare("Input", { kind: "object", members: input });
  const outputName = isShort(output) ? null : declare("Output", output);
  const itemName = item === null ? null : declare("Item", item);
  const errorsName =
    errors.length === 0
      ? null
      : declare("Errors", { kind: "object", members: errors });
  const gate = context.gates.ofOperation(operation, reference("Open"), file);
  const gateName = gate === null ? null : `${prefix}Gate`;
  if (gate !== null && gateName !== null)
    declarations.push({
      kind: "alias",
      name: `${gateName}<Open = unknown>`,
      documentation: null,
      type: gate,
    });
  const scope = boundScope(operation);
  const taken = reference(
    inputName ?? file.type("runtime/operation", "NoInput"),
  );
  const type = reference(
    file.type("runtime/operation", "Operation"),
    gateName === null ? taken : reference(gateName, taken),
    outputName === null ? output : reference(outputName),
    reference(errorsName ?? file.type("errors", "ApiErrors")),
    ...(scope === null ? [] : [literal(scope)]),
  );
  declarations.push({
    kind: "constant",
    name: call.variable,
    exportAs: call.variable === call.descriptor ? null : call.descriptor,
    documentation: null,
    type,
    value: descriptorValue(operation, parameters, inner),
  });
  return {
    declarations,
    signature: {
      call,
      input: inputName,
      inputOptional: input.every((member) => member.optional),
      gateName,
      outputName,
      itemName,
      errorsName,
    },
  };
}

function inputMembers(
  { operation }: Call,
  parameters: readonly InputParameter[],
  inner: DescriptorContext,
  { documents, gates, removedInputs }: OperationsContext,
): readonly Member[] {
  const context = { ...inner, site: { ...inner.site, sent: true } };
  const { file } = inner.site;
  const present = parameters.map(({ parameter, member }): Member => {
    const type = context.types.typeOf(parameter.schema, context.site);
    const id = `${operation.id}.${parameter.name}`;
    return {
      key: member,
      optional: !parameter.required,
      type: parameter.required
        ? type
        : gates.ofInput(
            parameter.lifecycle,
            id,
            optionalType(member, type),
            file,
          ),
      documentation: documents.ofParameter(parameter),
    };
  });
  const lost = removedInputs.ofOperation(operation.id, present, file);
  const members = [...present, ...lost];
  const { requestBody } = operation;
  if (requestBody === null || requestBody.contents.length === 0) return members;
  const body: Member = {
    key: bodyMember,
    optional: !requestBody.required,
    type: union(
      requestBody.contents.map((media) => requestMedia(media, context).type),
    ),
    documentation: documents.ofBody(requestBody.description),
  };
  return [...members, body];
}

/** The type of a list's items where it needs a name; looked at outside of the file, which imports what it uses only. */
function longItem(
  { operation }: Call,
  file: FileScope,
  { types, lookup, ending }: OperationsContext,
): Type | null {
  const schema = itemSchema(operation, lookup);
  if (schema === null) return null;
  const elsewhere = new FileScope(file.module, [], ending);
  return isShort(types.typeOf(schema, { file: elsewhere }))
    ? null
    : types.typeOf(schema, { file });
}

/** True for a type that reads well inside of a signature: a name, or a list of it. */
function isShort(type: Type): boolean {
  switch (type.kind) {
    case "keyword":
    case "literal":
      return true;
    case "reference":
      return type.arguments.every(isShort);
    case "array":
      return isShort(type.items);
    default:
      return false;
  }
}
