import { Project, StructureKind } from "ts-morph";
import { expect, test } from "vitest";
import { printStructure } from "../../../generator/targets/typescript/render/surface.js";

test("a structure is printed as createSourceFile prints it, without parsing it again", () => {
  const project = new Project({ useInMemoryFileSystem: true });
  let parsed = 0;
  const create = project.createSourceFile.bind(project);
  project.createSourceFile = (...parameters: Parameters<typeof create>) => {
    parsed++;
    return create(...parameters);
  };
  const structure = {
    statements: [
      '/** Of the file. */\nimport { a } from "./a.js";',
      {
        kind: StructureKind.Class as const,
        name: "Pets",
        isExported: true,
        docs: ["\nAll about pets."],
        methods: [
          {
            name: "get",
            parameters: [
              { name: "input", type: "Input" },
              { name: "options", type: "Options", hasQuestionToken: true },
            ],
            returnType: "Promise<Pet>",
            docs: ["One.\n\n@deprecated Two."],
            statements: ["return call(\n  input,\n);"],
          },
        ],
        getAccessors: [{ name: "toys", statements: ["return 1;"] }],
      },
      {
        kind: StructureKind.VariableStatement as const,
        declarations: [{ name: "x", initializer: "1" }],
      },
    ],
  };
  const direct = printStructure(project, "a.ts", structure);
  expect(parsed).toBe(0);
  expect(direct).toBe(printStructure(project, "a.ts", structure, true));
  expect(parsed).toBe(1);
});
