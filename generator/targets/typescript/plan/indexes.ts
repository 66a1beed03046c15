import type { ClientFile } from "../model/client.js";
import type { DeclarationFile } from "../model/declaration.js";
import type { Export, IndexFile } from "../model/index.js";
import { strictWords } from "../names/reserved.js";
import type { Entry, Root } from "./entries.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import { linksModule } from "./links.js";

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

/** The index of an entry point, and the files that have its operations and links by namespace. */
export function planIndexes(
  entry: Entry,
  client: ClientFile,
  files: readonly DeclarationFile[],
  ending: ImportEnding,
): readonly IndexFile[] {
  const links = namespaces(
    `${entry.folder}links`,
    entry,
    linksModule,
    files,
    ending,
  );
  const hasLinks = links.exports.length > 0;
  return [
    planIndex(entry, client, files, hasLinks, ending),
    planNamespaces(entry, files, ending),
    ...(hasLinks ? [links] : []),
  ];
}

/** The file of an entry point that has its operations. */
export function planNamespaces(
  entry: Entry,
  files: readonly DeclarationFile[],
  ending: ImportEnding,
): IndexFile {
  return namespaces(
    `${entry.folder}operations`,
    entry,
    ({ operationsModule }) => operationsModule,
    files,
    ending,
  );
}

/** A namespace for each root of an entry point: values that nobody uses cost nothing. */
function namespaces(
  module: string,
  { roots }: Entry,
  moduleOf: (root: Root) => string,
  files: readonly DeclarationFile[],
  ending: ImportEnding,
): IndexFile {
  const scope = new FileScope(module, [], ending);
  const paths = new Set(files.map(({ path }) => path));
  return {
    path: scope.path,
    exports: roots
      .filter((root) => paths.has(`${moduleOf(root)}.ts`))
      .map((root) => ({
        module: scope.specifier(moduleOf(root)),
        names: null,
        namespace: root.space.member,
        ...(strictWords.has(root.space.member)
          ? { local: `${root.space.member}_` }
          : {}),
      })),
  };
}

/** The entry point of a version: its client, errors and all model types, which the versions share. */
function planIndex(
  entry: Entry,
  client: ClientFile,
  files: readonly DeclarationFile[],
  hasLinks: boolean,
  ending: ImportEnding,
): IndexFile {
  const scope = new FileScope(`${entry.folder}index`, [], ending);
  const modules = new Set(files.map(({ path }) => path.replace(/\.ts$/, "")));
  const all = (module: string): Export => ({
    module: scope.specifier(module),
    names: null,
    namespace: null,
  });
  const namespace = (name: string, module: string): Export => ({
    module: scope.specifier(module),
    names: null,
    namespace: name,
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
      namespace("operations", `${entry.folder}operations`),
      ...(hasLinks ? [namespace("links", `${entry.folder}links`)] : []),
      ...(entry.folder === "" ? incomingExports(modules, scope) : []),
      ...Object.entries(runtimeExports).map(([module, names]) => ({
        module: scope.specifier(module),
        names,
        namespace: null,
      })),
    ],
  };
}

/** What the API calls, as namespaces, and what receives it; nothing where it calls nothing. */
function incomingExports(
  modules: ReadonlySet<string>,
  scope: FileScope,
): readonly Export[] {
  const present = ["webhooks", "callbacks"].filter((module) =>
    modules.has(module),
  );
  if (present.length === 0) return [];
  return [
    ...present.map((module) => ({
      module: scope.specifier(module),
      names: null,
      namespace: module,
    })),
    {
      module: scope.specifier("runtime/incoming"),
      names: ["answer", "receive"],
      namespace: null,
    },
    {
      module: scope.specifier("runtime/webhook"),
      names: ["standardWebhook"],
      namespace: null,
    },
  ];
}
