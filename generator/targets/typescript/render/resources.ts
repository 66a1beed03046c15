import type {
  ClassDeclarationStructure,
  GetAccessorDeclarationStructure,
  MethodDeclarationStructure,
  StatementStructures,
} from "ts-morph";
import type { FunctionParameter } from "../model/declaration.js";
import {
  inScope,
  type Method,
  type ResourceClass,
  type ResourceFile,
  type ScopeParameter,
} from "../model/resource.js";
import type { Documentation, Type } from "../model/type.js";
import type { Value } from "../model/value.js";
import { documentationLines } from "./documentation.js";
import { importStatement } from "./imports.js";
import { fits } from "./layout.js";
import { tombstoneStructure } from "../lifecycle/render.js";
import { methodSignature } from "./signature.js";
import { callStatement, type Surface } from "./surface.js";

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
      ...classStructure(resource, file, broken),
    })),
  ]);
}

/** A class for ts-morph. */
export function classStructure(
  resource: ResourceClass,
  { client, scope }: Pick<ResourceFile, "client" | "scope">,
  broken: (text: string) => string,
): Omit<ClassDeclarationStructure, "kind"> {
  return {
    isExported: true,
    name: className(resource.name, scope, broken),
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
    getAccessors: resource.getters.map((getter) =>
      getterStructure(getter, scope),
    ),
    methods: resource.methods.map((method) => methodStructure(method, broken)),
  };
}

/** The name of a class with its type parameter, on one line or the parameter on a line of its own. */
export function className(
  name: string,
  scope: ScopeParameter | null,
  broken: (text: string) => string,
): string {
  const flat = name + typeParameterText(scope);
  if (scope === null || fits(`export class ${flat} {`)) return flat;
  return broken(`${name}<\n  ${typeParameterText(scope).slice(1, -1)},\n>`);
}

/** `<Scope extends ScopeKind = ScopeKind>`; nothing for an API without scopes. */
export function typeParameterText(scope: ScopeParameter | null): string {
  return scope === null
    ? ""
    : `<${scope.name} extends ${scope.kind} = ${scope.kind}>`;
}

/** An inner namespace, made when it is asked for. */
export function getterStructure(
  {
    name,
    className,
  }: {
    readonly name: string;
    readonly className: string;
  },
  scope: ScopeParameter | null,
): Omit<GetAccessorDeclarationStructure, "kind"> {
  const client: Value = { kind: "name", name: "this.client" };
  return {
    name,
    returnType: inScope(className, scope),
    statements: [callStatement("return new ", className, [client])],
  };
}

function methodStructure(
  method: Method,
  broken: (text: string) => string,
): Omit<MethodDeclarationStructure, "kind"> {
  const { name, documentation, parameters, returns } = method;
  return {
    leadingTrivia: commentAbove(documentation, broken),
    ...signatureStructure(name, parameters, returns, broken),
    statements: [broken(returnStatement(method).replaceAll("\n", "\n    "))],
  };
}

/** Name, parameters and return type of a method; parameters on lines of their own stay as they were laid out. */
export function signatureStructure(
  name: string,
  given: readonly FunctionParameter[],
  returned: Type,
  broken: (text: string) => string,
): Pick<MethodDeclarationStructure, "name" | "parameters" | "returnType"> {
  const { parameters, returns } = methodSignature(name, given, returned);
  const text = parameters.startsWith("\n") ? `${parameters}\n  ` : parameters;
  return {
    name,
    parameters: given.length === 0 ? [] : [{ name: broken(text) }],
    returnType: broken(returns),
  };
}

/** The comment above a member of a class. As a text of its own: ts-morph looks at every character of what it indents. */
function commentAbove(
  documentation: Documentation,
  broken: (text: string) => string,
): string {
  const lines = documentationLines(documentation);
  return lines.length === 0 ? "" : `${broken(lines.join("\n  "))}\n`;
}

function returnStatement(method: Method): string {
  const { callee, client, descriptor } = method;
  const names = [client, descriptor, "input", "options"];
  return callStatement(
    "return ",
    callee,
    names.map((name) => ({ kind: "name", name })),
  );
}
