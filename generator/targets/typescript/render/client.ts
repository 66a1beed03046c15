import type { StatementStructures } from "ts-morph";
import type { ClientFile, ScopeMethod } from "../model/client.js";
import { documentationLines } from "./documentation.js";
import { importStatement } from "./imports.js";
import { getterStructure } from "./resources.js";
import { callStatement, commentStructure, type Surface } from "./surface.js";

/** The text of the file of a client class, from one structure. */
export function clientFileText(file: ClientFile, surface: Surface): string {
  const { StructureKind } = surface;
  return surface.print(file.path, () => [
    [file.imports.map(importStatement).join("\n"), optionsText(file)].join(
      "\n\n",
    ),
    {
      kind: StructureKind.Class,
      isExported: true,
      name: file.name,
      docs: [commentStructure(file.description)],
      properties: [
        {
          isReadonly: true,
          name: "client",
          type: file.clientType,
          docs: ["Makes the calls; for operations on their own, see `call`."],
        },
      ],
      ctors: [
        {
          parameters: [{ name: "options", type: file.options }],
          statements: [
            callStatement("this.client = ", file.open, [
              { kind: "name", name: "options" },
              file.defaults,
            ]),
          ],
        },
      ],
      methods: [
        {
          name: "with",
          docs: ["The same client with other options."],
          parameters: [
            {
              name: "options",
              type: `Parameters<${file.clientType}["with"]>[0]`,
            },
          ],
          returnType: file.name,
          statements: [
            `return new ${file.name}({ client: this.client.with(options) });`,
          ],
        },
        ...file.scopes.map((scope) => scopeMethod(scope, file)),
      ],
      getAccessors: file.getters.map(getterStructure),
    } satisfies StatementStructures,
  ]);
}

function optionsText({
  options,
  optionsType,
  name,
  baseUrl,
}: ClientFile): string {
  const text =
    baseUrl === null
      ? `What a {@link ${name}} can be told.`
      : `What a {@link ${name}} can be told; without \`baseUrl\` it talks to ${baseUrl}.`;
  const lines = documentationLines({ text, default: null, deprecated: null });
  return [...lines, `export type ${options} = ${optionsType};`].join("\n");
}

function scopeMethod(scope: ScopeMethod, file: ClientFile) {
  return {
    name: scope.name,
    docs: [commentStructure(scope.documentation)],
    parameters:
      scope.parameter === null
        ? []
        : [{ name: scope.parameter, type: "string" }],
    returnType: file.name,
    statements: [
      callStatement("const scope = ", scope.callee, scope.arguments),
      `return new ${file.name}({ client: this.client.with({ scope }) });`,
    ],
  };
}
