import type { StatementStructures } from "ts-morph";
import type { ClientFile, ScopeMethod } from "../model/client.js";
import { inScope } from "../model/resource.js";
import { reference, type Type } from "../model/type.js";
import { importStatement } from "./imports.js";
import { group, ifBreak, indent, layOut, line, softline } from "./layout.js";
import { className, getterStructure } from "./resources.js";
import { callStatement, commentStructure, type Surface } from "./surface.js";
import { typeLayout } from "./type.js";

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
          name: "with",
          docs: ["The same client with other options."],
          parameters: [{ name: "options", type: file.overrides }],
          returnType: own,
          statements: [
            `return new ${file.name}({ client: this.client.with(options) });`,
          ],
        },
        ...file.scopes.map((scope) => scopeMethod(scope, file)),
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
  const choice = group([
    `"client" in options`,
    indent([line, "? options.client", line, `: ${open}(options);`]),
  ]);
  const layout = group(["this.client =", group(indent([line, choice]))]);
  return layOut(["    ", indent(indent(layout))])
    .split("\n")
    .map((text) => text.slice(4))
    .join("\n");
}

function scopeMethod(scope: ScopeMethod, file: ClientFile) {
  return {
    name: scope.name,
    docs: [commentStructure(scope.documentation)],
    parameters:
      scope.parameter === null
        ? []
        : [{ name: scope.parameter, type: "string" }],
    returnType: scope.returns,
    statements: [
      callStatement("const scope = ", scope.callee, scope.arguments),
      `return new ${file.name}({ client: this.client.with({ scope }) });`,
    ],
  };
}
