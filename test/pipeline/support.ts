import { join } from "node:path";
import type { Project } from "../../generator/config/index.js";
import type { Target } from "../../generator/targets/target.js";

/** A target that writes what the trunk understood as JSON: one file per operation and schema, and an index. */
export const probe: Target = {
  name: "probe",
  options: (raw) => raw,
  plan: (document) => ({
    operations: document.operations.map(({ id, name, method, path, scope }) => {
      const words = [...name.namespace, name.method].map(({ words }) => words);
      return { id, call: words, method, path, scope };
    }),
    schemas: document.schemas.map(({ id, name, group, schema }) => ({
      id,
      name: name.words,
      group,
      kind: schema.kind,
    })),
  }),
  render: (model) => {
    const { operations, schemas } = model as {
      operations: readonly { id: string }[];
      schemas: readonly { id: string; group: string }[];
    };
    const print = (value: unknown): string =>
      JSON.stringify(value, null, 2) + "\n";
    const groups = new Set(schemas.map(({ group }) => group));
    return [
      { path: "operations.json", text: print(operations) },
      ...[...groups].map((group) => ({
        path: `schemas/${group}.json`,
        text: print(schemas.filter((schema) => schema.group === group)),
      })),
    ];
  },
  verify: () => [],
};

/** A project in `folder` that writes with {@link probe}. */
export function probeProject(
  folder: string,
  spec: string,
  over: Partial<Project> = {},
): Project {
  return {
    home: folder,
    configFile: null,
    spec,
    references: {},
    overlays: [],
    preset: null,
    conventions: {},
    lifecycle: null,
    names: join(folder, "sundial.names.json"),
    pins: null,
    levels: {},
    outputs: [
      {
        target: "probe",
        directory: join(folder, "sdk"),
        options: {},
        source: null,
      },
    ],
    ...over,
  };
}
