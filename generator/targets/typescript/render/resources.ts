import type {
  ClassDeclarationStructure,
  GetAccessorDeclarationStructure,
  MethodDeclarationStructure,
  StatementStructures,
} from "ts-morph";
import type { Method, ResourceClass, ResourceFile } from "../model/resource.js";
import type { Value } from "../model/value.js";
import { importStatement } from "./imports.js";
import { tombstoneStructure } from "../lifecycle/render.js";
import { methodSignature } from "./signature.js";
import { callStatement, commentStructure, type Surface } from "./surface.js";

/** The text of a resources file, from one structure. */
export function resourcesFileText(
  file: ResourceFile,
  surface: Surface,
): string {
  const { StructureKind } = surface;
  return surface.print(file.path, (broken) => [
    file.imports.map(importStatement).join("\n"),
    ...file.classes.map((resource): StatementStructures => ({
      kind: StructureKind.Class,
      ...classStructure(resource, file.client, broken),
    })),
  ]);
}

/** A class for ts-morph. */
export function classStructure(
  resource: ResourceClass,
  client: string,
  broken: (text: string) => string,
): Omit<ClassDeclarationStructure, "kind"> {
  return {
    isExported: true,
    name: resource.name,
    properties: [
      {
        scope: "protected" as never,
        isReadonly: true,
        name: "client",
        type: client,
      },
      ...resource.tombstones.map((tombstone) =>
        tombstoneStructure(tombstone, broken),
      ),
    ],
    ctors: [
      {
        parameters: [{ name: "client", type: client }],
        statements: ["this.client = client;"],
      },
    ],
    getAccessors: resource.getters.map(getterStructure),
    methods: resource.methods.map((method) => methodStructure(method, broken)),
  };
}

/** An inner namespace, made when it is asked for. */
export function getterStructure({
  name,
  className,
}: {
  readonly name: string;
  readonly className: string;
}): Omit<GetAccessorDeclarationStructure, "kind"> {
  const client: Value = { kind: "name", name: "this.client" };
  return {
    name,
    returnType: className,
    statements: [callStatement("return new ", className, [client])],
  };
}

function methodStructure(
  method: Method,
  broken: (text: string) => string,
): Omit<MethodDeclarationStructure, "kind"> {
  const { name, documentation } = method;
  const signature = methodSignature(name, method.parameters, method.returns);
  return {
    name,
    docs: [commentStructure(documentation)],
    parameters: [{ name: parametersText(signature.parameters, broken) }],
    returnType: signature.returns.includes("\n")
      ? broken(signature.returns)
      : signature.returns,
    statements: [returnStatement(method)],
  };
}

/** Parameters on lines of their own stay as they were laid out, at the depth of a method. */
function parametersText(
  text: string,
  broken: (text: string) => string,
): string {
  return text.startsWith("\n") ? broken(`${text}\n  `) : text;
}

function returnStatement(method: Method): string {
  const { callee, client, descriptor, input } = method;
  const names = [client, descriptor, input, "options"];
  return callStatement(
    "return ",
    callee,
    names.map((name) => ({ kind: "name", name })),
  );
}
