import type { ClientFile } from "../model/client.js";
import type { DeclarationFile } from "../model/declaration.js";
import type { Export, IndexFile } from "../model/index.js";
import { strictWords } from "../names/reserved.js";
import type { Entry } from "./entries.js";
import { FileScope, type ImportEnding } from "./file-scope.js";

/** What an entry point exports besides the client: of these modules everything there is. */
const shared = ["create-client", "auth", "errors", "lifecycle", "rate-limits"];

/** The names that an entry point exports from the runtime; no schema may take such a name. */
export const runtimeExports = {
  "runtime/auth": ["type AuthProvider", "type CredentialSource"],
  "runtime/call": ["call", "type RequestOptions", "type WithResponse"],
  "runtime/client": ["type Client"],
  "runtime/lifecycle": ["onLifecycle", "type LifecycleEvent"],
  "runtime/logging": ["logging", "type LogEntry"],
  "runtime/middleware": ["type Middleware"],
  "runtime/operation": ["type NoInput", "type Operation"],
  "runtime/paginate": ["paginate", "type ListOptions", "type Page"],
  "runtime/rateLimit": ["rateLimit", "type RateLimit"],
  "runtime/wait": ["WaitError", "waitUntil", "type WaitOptions"],
} as const;

/** The file of an entry point that has its operations, a namespace for each root: values that nobody uses cost nothing. */
export function planNamespaces(
  entry: Entry,
  files: readonly DeclarationFile[],
  ending: ImportEnding,
): IndexFile {
  const scope = new FileScope(namespacesModule(entry), [], ending);
  const paths = new Set(files.map(({ path }) => path));
  return {
    path: scope.path,
    exports: entry.roots
      .filter(({ operationsModule }) => paths.has(`${operationsModule}.ts`))
      .map(({ operationsModule, space }) => ({
        module: scope.specifier(operationsModule),
        names: null,
        namespace: space.member,
        ...(strictWords.has(space.member) ? { local: `${space.member}_` } : {}),
      })),
  };
}

function namespacesModule({ folder }: Entry): string {
  return `${folder}operations`;
}

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
    namespace: null,
  });
  const models = [...modules].filter((module) => module.startsWith("models/"));
  return {
    path: scope.path,
    exports: [
      {
        module: scope.specifier(`${entry.folder}client`),
        names: [client.name],
        namespace: null,
      },
      ...shared.filter((module) => modules.has(module)).map(all),
      ...models.map(all),
      {
        module: scope.specifier(namespacesModule(entry)),
        names: null,
        namespace: "operations",
      },
      ...Object.entries(runtimeExports).map(([module, names]) => ({
        module: scope.specifier(module),
        names,
        namespace: null,
      })),
    ],
  };
}
