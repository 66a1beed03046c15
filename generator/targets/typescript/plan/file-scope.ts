import { compareText } from "../../../model/index.js";
import type { Import, ImportedName } from "../model/declaration.js";

/** How the specifier of a relative import ends. */
export type ImportEnding = ".js" | ".ts" | "";

/** The names of one generated file: what it declares and what it imports. */
export class FileScope {
  /** Path from the SDK's root without ending, such as `models/clusters`. */
  readonly module: string;
  readonly #ending: ImportEnding;
  readonly #taken: Set<string>;
  readonly #imports = new Map<string, Map<string, ImportedName>>();
  readonly #namespaces = new Map<string, string>();

  /** `declared`: every name that the file itself declares; an import of that name gets another one. */
  constructor(
    module: string,
    declared: Iterable<string>,
    ending: ImportEnding,
  ) {
    this.module = module;
    this.#ending = ending;
    this.#taken = new Set(declared);
  }

  /** The path of the file. */
  get path(): string {
    return `${this.module}.ts`;
  }

  /** Imports a type; gives its name in this file. A type of the file itself needs no import. */
  type(module: string, name: string, aliasSuffix = "Type"): string {
    return this.#import(module, name, true, aliasSuffix);
  }

  /** Imports a value; gives its name in this file. */
  value(module: string, name: string, aliasSuffix = "Value"): string {
    return this.#import(module, name, false, aliasSuffix);
  }

  /** Imports all of a module under one name. */
  namespace(module: string, name: string): string {
    this.#namespaces.set(module, name);
    return name;
  }

  /** Models first, then by module: what the file is about stands before how it is done. */
  imports(): readonly Import[] {
    const named = [...this.#imports].map(([module, names]): Import => {
      const sorted = [...names.values()].sort(
        (a, b) =>
          Number(a.typeOnly) - Number(b.typeOnly) ||
          compareText(a.exported, b.exported),
      );
      return {
        module: this.specifier(module),
        typeOnly: sorted.every((name) => name.typeOnly),
        namespace: null,
        names: sorted,
      };
    });
    const whole = [...this.#namespaces].map(([module, namespace]): Import => ({
      module: this.specifier(module),
      typeOnly: false,
      namespace,
      names: [],
    }));
    return [...whole, ...named].sort(
      (a, b) =>
        rank(a.module) - rank(b.module) || compareText(a.module, b.module),
    );
  }

  /** The text after `from` by which this file imports another one of the SDK. */
  specifier(module: string): string {
    const from = this.module.split("/").slice(0, -1);
    const to = module.split("/");
    let shared = 0;
    while (shared < from.length && from[shared] === to[shared]) shared++;
    const up = "../".repeat(from.length - shared) || "./";
    return up + to.slice(shared).join("/") + this.#ending;
  }

  #import(
    module: string,
    name: string,
    typeOnly: boolean,
    aliasSuffix: string,
  ): string {
    if (module === this.module) return name;
    const names = this.#imports.get(module) ?? new Map<string, ImportedName>();
    this.#imports.set(module, names);
    const known = names.get(name);
    if (known !== undefined) {
      if (known.typeOnly && !typeOnly)
        names.set(name, { ...known, typeOnly: false });
      return known.local;
    }
    let local = name;
    while (this.#taken.has(local)) local += aliasSuffix;
    this.#taken.add(local);
    names.set(name, { exported: name, local, typeOnly });
    return local;
  }
}

function rank(specifier: string): number {
  return /(?:^|\/)models\//.test(specifier) ? 0 : 1;
}
