import type { StatementStructures } from "ts-morph";
import type { Documentation } from "../model/type.js";
import { reference, literal } from "../model/type.js";
import { importStatement } from "../render/imports.js";
import { group, indent, layOut, line, softline } from "../render/layout.js";
import { classStructure, typeParameterText } from "../render/resources.js";
import { commentStructure, type Surface } from "../render/surface.js";
import { typeLayout } from "../render/type.js";
import { inScope } from "../model/resource.js";
import type { DeprecatedFile } from "./deprecated.js";

/** A member that is gone: no code at run time, and a type whose use is an error with the sentence in its first line. */
export interface TombstoneMember {
  readonly name: string;
  readonly sentence: string;
  /** The name of `Removed` in this file. */
  readonly removed: string;
}

/** The property of a tombstone for ts-morph. */
export function tombstoneStructure(
  { name, sentence, removed }: TombstoneMember,
  broken: (text: string) => string,
) {
  const type = tombstoneType(name, sentence, removed);
  return {
    hasDeclareKeyword: true,
    isReadonly: true,
    name,
    docs: [commentStructure(documentation(sentence))],
    type: type.includes("\n") ? broken(type) : type,
  };
}

function documentation(sentence: string): Documentation {
  return { text: null, default: null, deprecated: sentence };
}

/** `any` for the arguments: whatever is passed, the error is about `this`. */
function tombstoneType(
  name: string,
  sentence: string,
  removed: string,
): string {
  const head = `  declare readonly ${name}: `;
  const laid = layOut([
    head,
    indent([
      group([
        "(",
        indent([
          softline,
          "this: ",
          typeLayout(reference(removed, literal(sentence))),
          ",",
          line,
          "...args: any[]",
        ]),
        softline,
        ")",
      ]),
      " => never;",
    ]),
  ]);
  return laid.slice(head.length, -1);
}

/** The text of `deprecated.ts`. */
export function deprecatedFileText(
  file: DeprecatedFile,
  surface: Surface,
): string {
  const { StructureKind } = surface;
  return surface.print(file.path, (broken) => [
    file.imports.map(importStatement).join("\n"),
    {
      kind: StructureKind.Function,
      isExported: true,
      name: `deprecated${typeParameterText(file.scope)}`,
      docs: [
        commentStructure(
          "Operations that are no longer supported and may still answer: `deprecated(client)` has them under the names they had.",
        ),
      ],
      parameters: [{ name: "sdk", type: sdkType(file, broken) }],
      returnType: inScope(file.root, file.scope),
      statements: [`return new ${file.root}(sdk.client);`],
    },
    ...file.classes.map((resource): StatementStructures => ({
      kind: StructureKind.Class,
      ...classStructure(resource, file, broken),
    })),
  ]);
}

/** What has a client; with a type parameter it is too long for one line. */
function sdkType(
  file: DeprecatedFile,
  broken: (text: string) => string,
): string {
  const member = `readonly client: ${file.client}`;
  return typeParameterText(file.scope) === ""
    ? `{ ${member} }`
    : broken(`{\n  ${member};\n}`);
}
