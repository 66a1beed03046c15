import { reference, type Type } from "../model/type.js";
import type { Method, ResourceClass, ResourceFile } from "../model/resource.js";
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

/** Names that the file of a root namespace uses besides its classes. */
const namespace = "ops";

/** The classes of a root namespace, the root first. */
export function planResources(
  root: Root,
  signatures: ReadonlyMap<string, Signature>,
  context: OperationsContext,
): ResourceFile {
  const spaces = spacesOf(root.space);
  const file = new FileScope(
    root.resourcesModule,
    [namespace, ...spaces.map(({ className }) => className)],
    context.ending,
  );
  if (callsOf(root.space).length > 0)
    file.namespace(root.operationsModule, namespace);
  const client = file.type("runtime/client", "Client");
  const classes = spaces.map((space) =>
    classOf(space, signatures, file, context),
  );
  return { path: file.path, imports: file.imports(), client, classes };
}

function classOf(
  space: Space,
  signatures: ReadonlyMap<string, Signature>,
  file: FileScope,
  context: OperationsContext,
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
          gatedIn: space.className,
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
  /** The class, where the consumer's policy guards the method; null where it does not. */
  readonly gatedIn: string | null;
  readonly context: OperationsContext;
}

/** The method of a call. */
export function methodOf(
  call: Call,
  signature: Signature,
  { file, namespace, gatedIn, context }: MethodSite,
): Method {
  const { operation } = call;
  const inOperations = (name: string): Type =>
    reference(`${namespace}.${name}`);
  const marked = isMarked(operation.lifecycle);
  const gate =
    gatedIn === null ? null : context.gates.ofOperation(operation, file);
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
      ...(gate === null ? [] : [{ name: "this", optional: false, type: gate }]),
      { name: "input", optional: signature.inputOptional, type: input },
      {
        name: "options",
        optional: true,
        type: reference(file.type("runtime/call", "RequestOptions")),
      },
    ],
    returns: returned,
    callee: isList
      ? file.value("runtime/paginate", "paginate")
      : file.value("runtime/call", "call"),
    descriptor: `${namespace}.${call.descriptor}`,
    client:
      gate === null ? "this.client" : `(this as unknown as ${gatedIn}).client`,
    input: marked ? "input as never" : "input",
  };
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
