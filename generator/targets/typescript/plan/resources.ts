import { reference, type Type } from "../model/type.js";
import type { Method, ResourceClass, ResourceFile } from "../model/resource.js";
import { spacesOf, type Call, type Root, type Space } from "./entries.js";
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
    methods: space.calls.map((call) =>
      methodOf(call, signatures.get(call.operation.id)!, file, context),
    ),
  };
}

function methodOf(
  call: Call,
  signature: Signature,
  file: FileScope,
  context: OperationsContext,
): Method {
  const { operation } = call;
  const site = { ...context, site: { file, owner: null } };
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
        itemType(call, signature, file, context),
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
  };
}

function itemType(
  call: Call,
  signature: Signature,
  file: FileScope,
  context: OperationsContext,
): Type {
  if (signature.itemName !== null) return inOperations(signature.itemName);
  const schema = itemSchema(call.operation, context.lookup);
  return schema === null
    ? { kind: "keyword", name: "unknown" }
    : context.types.typeOf(schema, { file, owner: null });
}

function inOperations(name: string): Type {
  return reference(`${namespace}.${name}`);
}
