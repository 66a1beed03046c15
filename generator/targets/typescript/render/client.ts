import type { StatementStructures } from "ts-morph";
import type { ClientFile, ScopeMethod } from "../model/client.js";
import type { FunctionParameter } from "../model/declaration.js";
import { inScope } from "../model/resource.js";
import { reference, type Type } from "../model/type.js";
import type { Value } from "../model/value.js";
import { importStatement } from "./imports.js";
import {
  align,
  group,
  ifBreak,
  indent,
  layOut,
  line,
  softline,
} from "./layout.js";
import { className, getterStructure, signatureStructure } from "./resources.js";
import { callStatement, commentStructure, type Surface } from "./surface.js";
import { typeLayout } from "./type.js";
import { callLayout } from "./value.js";

/** The text of the file of a client class, from one structure. */
export function clientFileText(file: ClientFile, surface: Surface): string {
  const { StructureKind } = surface;
  const own = inScope(file.name, file.scope);
  return surface.print(file.path, (broken) => [
    file.imports.map(importStatement).join("\n"),
    {
      kind: StructureKind.Class,
      isExported: true,
      name: className(file.name, file.scope, broken),
      docs: [commentStructure(file.description)],
      properties: [
        {
          isReadonly: true,
          name: "client",
          type: file.client,
          docs: ["Makes the calls; for operations on their own, see `call`."],
        },
      ],
      ctors: [
        {
          parameters: [{ name: constructorParameter(file, broken) }],
          statements: [clientStatement(file)],
        },
      ],
      methods: [
        {
          docs: ["The same client with other options."],
          ...signatureStructure(
            "with",
            [parameter("options", file.overrides)],
            reference(own),
            broken,
          ),
          statements: [derived(file, { kind: "name", name: "options" })],
        },
        ...file.scopes.map((scope) => scopeMethod(scope, file, broken)),
      ],
      getAccessors: file.getters.map((getter) =>
        getterStructure(getter, file.scope),
      ),
    } satisfies StatementStructures,
  ]);
}

/** Options, or a client to share. */
function constructorParameter(
  { options, shared }: ClientFile,
  broken: (text: string) => string,
): string {
  const type: Type = {
    kind: "union",
    members: [reference(options), reference(shared)],
  };
  const inside = [softline, "options: ", typeLayout(type)];
  const list = ["(", indent(inside), ifBreak(","), softline, ")"];
  const [head, tail] = ["  constructor(", ") {"];
  const laid = layOut(["  constructor", indent(group(list)), " {"]);
  const text = laid.slice(head.length, -tail.length);
  return text.includes("\n") ? broken(text) : text;
}

/** A shared client as it is; a new one of what else there is. */
function clientStatement({ open }: ClientFile): string {
  const call = callLayout(open, [{ kind: "name", name: "options" }]);
  const choice = group([
    `"client" in options`,
    indent([line, "? options.client", line, ": ", align(2, call), ";"]),
  ]);
  const layout = group(["this.client =", group(indent([line, choice]))]);
  return layOut(["    ", indent(indent(layout))])
    .split("\n")
    .map((text) => text.slice(4))
    .join("\n");
}

function scopeMethod(
  scope: ScopeMethod,
  file: ClientFile,
  broken: (text: string) => string,
) {
  const given =
    scope.parameter === null ? [] : [parameter(scope.parameter, "string")];
  return {
    docs: [commentStructure(scope.documentation)],
    ...signatureStructure(scope.name, given, reference(scope.returns), broken),
    statements: [
      callStatement("const scope = ", scope.callee, scope.arguments),
      derived(file, { kind: "name", name: "{ scope }" }),
    ],
  };
}

function parameter(name: string, type: string): FunctionParameter {
  return { name, optional: false, type: reference(type) };
}

/** A client of the same class whose inner one has other options. */
function derived(file: ClientFile, options: Value): string {
  const client: Value = {
    kind: "call",
    callee: "this.client.with",
    arguments: [options],
  };
  const members = [{ key: "client", value: client }];
  return callStatement("return ", `new ${file.name}`, [
    { kind: "object", members, expanded: false },
  ]);
}
