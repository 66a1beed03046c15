import type { FunctionParameter } from "../model/declaration.js";
import { literal, reference, type Type } from "../model/type.js";
import {
  inScope,
  type Method,
  type ResourceClass,
  type ResourceFile,
  type ScopeParameter,
} from "../model/resource.js";
import { isMarked, sentenceOf } from "../../../lifecycle/sentence.js";
import type { TombstoneMember } from "../lifecycle/render.js";
import { isOver, tombstonesOf } from "../lifecycle/tombstones.js";
import {
  callsOf,
  spacesOf,
  type Call,
  type Root,
  type Space,
} from "./entries.js";
import { FileScope } from "./file-scope.js";
import type { OperationsContext, Signature } from "./operations.js";
import { itemSchema, outputType } from "./outputs.js";
import { boundScope, scopeName, scopeParameter } from "./scopes.js";

/** Names that the file of a root namespace uses besides its classes. */
const namespace = "ops";

/** The classes of a root namespace, the root first. */
export function planResources(
  root: Root,
  signatures: ReadonlyMap<string, Signature>,
  context: OperationsContext,
): ResourceFile {
  const spaces = spacesOf(root.space);
  const declared = [namespace, ...spaces.map(({ className }) => className)];
  const parameter = scopeName(declared);
  const file = new FileScope(
    root.resourcesModule,
    [...declared, parameter],
    context.ending,
  );
  if (callsOf(root.space).length > 0)
    file.namespace(root.operationsModule, namespace);
  const scope = scopeParameter(context.document, parameter, file);
  const client = inScope(file.type("runtime/client", "Client"), scope);
  const classes = spaces.map((space) =>
    classOf(space, signatures, { file, scope, context }),
  );
  return { path: file.path, imports: file.imports(), client, scope, classes };
}

function classOf(
  space: Space,
  signatures: ReadonlyMap<string, Signature>,
  { file, scope, context }: Pick<MethodSite, "file" | "scope" | "context">,
): ResourceClass {
  return {
    name: space.className,
    getters: space.spaces.map(({ member, className }) => ({
      name: member,
      className,
    })),
    methods: space.calls
      .filter((call) => !isOver(call))
      .map((call) =>
        methodOf(call, signatures.get(call.operation.id)!, {
          file,
          namespace,
          className: space.className,
          gated: true,
          scope,
          context,
        }),
      ),
    tombstones: tombstoneMembers(space, file, context),
  };
}

function tombstoneMembers(
  space: Space,
  file: FileScope,
  { document, wording }: OperationsContext,
): readonly TombstoneMember[] {
  return tombstonesOf(space, document).map(({ member, lifecycle, gone }) => ({
    name: member,
    sentence: sentenceOf(lifecycle, wording, gone),
    removed: file.type("runtime/gate", "Removed"),
  }));
}

/** Where a method stands. */
export interface MethodSite {
  readonly file: FileScope;
  /** The name under which the file has the operations. */
  readonly namespace: string;
  readonly className: string;
  /** Whether the consumer's policy guards the method. */
  readonly gated: boolean;
  readonly scope: ScopeParameter | null;
  readonly context: OperationsContext;
}

/** The method of a call. */
export function methodOf(
  call: Call,
  signature: Signature,
  { file, namespace, className, gated, scope, context }: MethodSite,
): Method {
  const { operation } = call;
  const inOperations = (name: string): Type =>
    reference(`${namespace}.${name}`);
  const marked = isMarked(operation.lifecycle);
  const gate =
    gated && signature.gateName !== null
      ? inOperations(signature.gateName)
      : null;
  const bound = scope === null ? null : boundScope(operation);
  const receiver = bound === null ? null : reference(className, literal(bound));
  const site = { ...context, site: { file } };
  const output =
    signature.outputName === null
      ? outputType(operation, site)
      : inOperations(signature.outputName);
  const errors =
    signature.errorsName === null ? [] : [inOperations(signature.errorsName)];
  const isList = operation.pagination !== null;
  const returned = isList
    ? reference(
        file.type("errors", "PagePromise"),
        output,
        itemType(call, signature, inOperations, file, context),
        ...errors,
      )
    : reference(file.type("errors", "ApiPromise"), output, ...errors);
  const input =
    signature.input === null
      ? reference(file.type("runtime/operation", "NoInput"))
      : inOperations(signature.input);
  return {
    name: call.member,
    documentation: context.documents.ofOperation(operation),
    parameters: [
      ...thisParameter(gate, receiver),
      { name: "input", optional: signature.inputOptional, type: input },
      {
        name: "options",
        optional: true,
        type: reference(file.type("runtime/call", "RequestOptions")),
      },
    ],
    returns: returned,
    callee: calleeOf(isList, marked, file),
    descriptor: `${namespace}.${call.descriptor}`,
    client: marked ? "this" : "this.client",
  };
}

/** The function of the runtime that makes the call: a policy that closes a gate must not stop what is behind it. */
function calleeOf(isList: boolean, marked: boolean, file: FileScope): string {
  if (marked)
    return file.value("runtime/gated", isList ? "paginateGated" : "callGated");
  return isList
    ? file.value("runtime/paginate", "paginate")
    : file.value("runtime/call", "call");
}

/** What the class must be for the method to be called: open to the consumer's policy, and of the right scope. */
function thisParameter(
  gate: Type | null,
  receiver: Type | null,
): readonly FunctionParameter[] {
  const types = [gate, receiver].filter((type) => type !== null);
  const [first] = types;
  if (first === undefined) return [];
  const type: Type =
    types.length === 1 ? first : { kind: "intersection", members: types };
  return [{ name: "this", optional: false, type }];
}

function itemType(
  call: Call,
  signature: Signature,
  inOperations: (name: string) => Type,
  file: FileScope,
  context: OperationsContext,
): Type {
  if (signature.itemName !== null) return inOperations(signature.itemName);
  const schema = itemSchema(call.operation, context.lookup);
  return schema === null
    ? { kind: "keyword", name: "unknown" }
    : context.types.typeOf(schema, { file });
}
