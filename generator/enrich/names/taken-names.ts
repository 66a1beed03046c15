import type { Name } from "../../model/index.js";
import { nameKey } from "../../names/index.js";

/** A namespace with the keys of itself and what it stands in; two names with one key would be one in some target. */
export interface Space {
  readonly names: readonly Name[];
  /** `["clusters", "clusters.vms"]` for `clusters.vms`. */
  readonly keys: readonly string[];
}

/** Makes a space of names. */
export function spaceOf(names: readonly Name[]): Space {
  const keys: string[] = [];
  for (const { words } of names) {
    const key = nameKey(words);
    const outer = keys.at(-1);
    keys.push(outer === undefined ? key : `${outer}.${key}`);
  }
  return { names, keys };
}

/** The key of a method in a space. */
export function methodKey(space: Space, method: readonly string[]): string {
  return `${space.keys.at(-1) ?? ""}.${nameKey(method)}`;
}

/** What stands at each dotted name. A method and a namespace cannot share one. */
export class TakenNames {
  readonly #methods = new Set<string>();
  /** Key → how it is spelled. */
  readonly #namespaces = new Map<string, Name>();

  /** Reserves a name and its namespaces. */
  take(space: Space, method: readonly string[]): void {
    this.takeSpace(space);
    this.#methods.add(methodKey(space, method));
  }

  takeSpace({ names, keys }: Space): void {
    keys.forEach((key, index) => {
      if (!this.#namespaces.has(key)) this.#namespaces.set(key, names[index]!);
    });
  }

  /** The space as it was spelled first: `cloudwatch` beside `cloudWatch` would be a second file of one name. */
  spelled({ names, keys }: Space): Space {
    return {
      names: names.map(
        (name, index) => this.#namespaces.get(keys[index]!) ?? name,
      ),
      keys,
    };
  }

  /** True when the name can be given. */
  free(space: Space, method: readonly string[]): boolean {
    const key = methodKey(space, method);
    return (
      !this.#methods.has(key) &&
      !this.#namespaces.has(key) &&
      this.freeSpace(space)
    );
  }

  /** True when no method stands where the namespace, or one around it, would be. */
  freeSpace({ keys }: Space): boolean {
    return keys.every((key) => !this.#methods.has(key));
  }
}
