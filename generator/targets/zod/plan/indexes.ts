import type { Entry } from "../../typescript/plan/entries.js";
import {
  FileScope,
  type ImportEnding,
} from "../../typescript/plan/file-scope.js";
import { planNamespaces } from "../../typescript/plan/indexes.js";
import type { IndexFile } from "../../typescript/model/index.js";
import type { ZodModule } from "../model/index.js";

/** The entry point of every version: all models, and operations as namespaces. */
export function planIndexes(
  entries: readonly Entry[],
  modules: readonly ZodModule[],
  ending: ImportEnding,
): readonly IndexFile[] {
  const files = modules.map(({ path }) => ({
    path,
    imports: [],
    declarations: [],
  }));
  const models = modules
    .map(({ path }) => path.replace(/\.ts$/, ""))
    .filter((module) => module.startsWith("models/"));
  return entries.flatMap((entry) => {
    const scope = new FileScope(`${entry.folder}index`, [], ending);
    const operations = `${entry.folder}operations`;
    return [
      {
        path: scope.path,
        exports: [
          ...models.map((module) => ({
            module: scope.specifier(module),
            names: null,
            namespace: null,
          })),
          {
            module: scope.specifier(operations),
            names: null,
            namespace: "operations",
          },
        ],
      },
      planNamespaces(entry, files, ending),
    ];
  });
}
