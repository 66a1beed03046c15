import type { Document } from "../../../model/index.js";
import { callsOf, type Root } from "../../typescript/plan/entries.js";
import {
  FileScope,
  type ImportEnding,
} from "../../typescript/plan/file-scope.js";
import type { TypeNames } from "../../typescript/plan/type-names.js";
import { constantName } from "../schemas/compile.js";
import { operationSuffixes } from "./operations.js";

/** The names of every module of the output. */
export class Scopes {
  readonly #ending: ImportEnding;
  readonly #declared = new Map<string, Set<string>>();
  /** The names of the types of all named schemas. */
  readonly types: ReadonlySet<string>;
  readonly #scopes = new Map<string, FileScope>();

  constructor(
    document: Document,
    names: TypeNames,
    roots: readonly Root[],
    ending: ImportEnding,
  ) {
    this.#ending = ending;
    this.types = new Set(
      document.schemas.flatMap(({ id, variants }) =>
        [null, ...variants.map((one) => one.direction)].map(
          (direction) => names.of(id, direction)!.name,
        ),
      ),
    );
    for (const { id, variants } of document.schemas)
      for (const direction of [null, ...variants.map((one) => one.direction)]) {
        const { module, name } = names.of(id, direction)!;
        this.#declare(module, name);
      }
    for (const { operationsModule, space } of roots)
      for (const { operation, prefix } of callsOf(space))
        for (const suffix of operationSuffixes(operation))
          this.#declare(operationsModule, prefix + suffix);
  }

  /** The scope of a module, such as `models/clusters`. */
  of(module: string): FileScope {
    let scope = this.#scopes.get(module);
    if (scope === undefined) {
      const declared = this.#declared.get(module) ?? [];
      scope = new FileScope(module, ["z", "Blob", ...declared], this.#ending);
      this.#scopes.set(module, scope);
    }
    return scope;
  }

  /** The modules of the runtime that are imported, such as `runtime/zod/logic`. */
  runtime(): ReadonlySet<string> {
    const modules = new Set<string>();
    for (const scope of this.#scopes.values())
      for (const { module } of scope.imports()) {
        const path = /^(?:\.{1,2}\/)+(runtime\/.*)$/.exec(module)?.[1];
        if (path !== undefined)
          modules.add(path.slice(0, path.length - this.#ending.length));
      }
    return modules;
  }

  #declare(module: string, name: string): void {
    const names = [name, constantName(name, this.types)];
    const known = this.#declared.get(module);
    if (known === undefined) this.#declared.set(module, new Set(names));
    else names.forEach((each) => known.add(each));
  }
}
