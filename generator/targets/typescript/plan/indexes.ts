import type { ClientFile } from "../model/client.js";
import type { DeclarationFile } from "../model/declaration.js";
import type { Export, IndexFile } from "../model/index.js";
import type { Entry } from "./entries.js";
import { FileScope, type ImportEnding } from "./file-scope.js";

/** What an entry point exports besides the client: of these modules everything there is. */
const shared = ["create-client", "auth", "errors", "lifecycle"];

/** The names that an entry point exports from the runtime; no schema may take such a name. */
export const runtimeExports = {
  "runtime/call": ["call", "type RequestOptions"],
  "runtime/lifecycle": ["onLifecycle"],
  "runtime/wait": ["waitUntil"],
} as const;

/** The entry point of a version: its client, errors and all model types, which the versions share. */
export function planIndex(
  entry: Entry,
  client: ClientFile,
  files: readonly DeclarationFile[],
  ending: ImportEnding,
): IndexFile {
  const scope = new FileScope(`${entry.folder}index`, [], ending);
  const modules = new Set(files.map(({ path }) => path.replace(/\.ts$/, "")));
  const all = (module: string): Export => ({
    module: scope.specifier(module),
    names: null,
  });
  const models = [...modules].filter((module) => module.startsWith("models/"));
  return {
    path: scope.path,
    exports: [
      {
        module: scope.specifier(`${entry.folder}client`),
        names: [client.name],
      },
      ...shared.filter((module) => modules.has(module)).map(all),
      ...models.map(all),
      ...Object.entries(runtimeExports).map(([module, names]) => ({
        module: scope.specifier(module),
        names,
      })),
    ],
  };
}
