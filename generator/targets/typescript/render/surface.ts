import {
  IndentationText,
  NewLineKind,
  Project,
  StructureKind,
  type SourceFileStructure,
  type StatementStructures,
} from "ts-morph";
import type { Documentation } from "../model/type.js";
import type { Value } from "../model/value.js";
import { commentText } from "./documentation.js";
import { fits, indent, layOut } from "./layout.js";
import { callLayout, flatCall } from "./value.js";

/** Prints the files of the client surface with ts-morph. */
export interface Surface {
  readonly StructureKind: typeof StructureKind;
  /**
   * The text of a file, printed from one structure. ts-morph indents anew whatever has several lines where it expects
   * one, and looks at every character of what it is given; such texts, and long ones, go through `broken`, which gives what
   * stands for it until the file is printed.
   */
  readonly print: (
    path: string,
    statements: (
      broken: (text: string) => string,
    ) => (string | StatementStructures)[],
  ) => string;
}

/** What prints; ts-morph takes its time to load, so this module is only loaded when something is printed. */
export function openSurface(): Surface {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
    },
  });
  return {
    StructureKind,
    print(path, statements) {
      const texts: string[] = [];
      const broken = (text: string): string => {
        texts.push(text);
        return `\u0001${texts.length - 1}\u0001`;
      };
      const structure = { statements: statements(broken) };
      return printStructure(project, path, structure).replace(
        /\u0001(\d+)\u0001/g,
        (_, index: string) => texts[Number(index)]!,
      );
    },
  };
}

type FileStructure = Omit<SourceFileStructure, "kind">;

/** The part of a project's inside that prints structures. */
interface Printing {
  readonly createWriter: () => { readonly toString: () => string };
  readonly structurePrinterFactory: {
    readonly forSourceFile: (options: { readonly isAmbient: boolean }) => {
      readonly printText: (writer: unknown, structure: FileStructure) => void;
    };
  };
}

/**
 * The text of a structure. `createSourceFile` prints it and then parses what it printed, which takes twice as long and is
 * of no use here; so its first half is called where ts-morph still has it, else all of it. A test holds both equal.
 */
export function printStructure(
  project: Project,
  path: string,
  structure: FileStructure,
  parse = false,
): string {
  const inside = (project as unknown as { readonly _context?: Printing })
    ._context;
  if (!parse && inside?.structurePrinterFactory?.forSourceFile !== undefined) {
    const writer = inside.createWriter();
    const printer = inside.structurePrinterFactory.forSourceFile({
      isAmbient: false,
    });
    printer.printText(writer, structure);
    return writer.toString();
  }
  const file = project.createSourceFile(path, structure);
  const text = file.getFullText();
  file.forget();
  return text;
}

/** The content of a comment as ts-morph takes it: a line break in front makes it a block. */
export function commentStructure(text: string | Documentation): string {
  const lines = commentText(
    typeof text === "string" ? { text, default: null, deprecated: null } : text,
  );
  return lines.length === 1 ? lines[0]! : `\n${lines.join("\n")}`;
}

/** A call as a statement in the body of a method, laid out at its depth; ts-morph puts the indentation before it. */
export function callStatement(
  head: string,
  callee: string,
  callArguments: readonly Value[],
): string {
  const flat = flatCall(callee, callArguments);
  if (flat !== null && fits(`    ${head}${flat};`)) return `${head}${flat};`;
  const layout = [head, callLayout(callee, callArguments), ";"];
  return layOut(["    ", indent(indent(layout))])
    .split("\n")
    .map((line) => line.slice(4))
    .join("\n");
}
