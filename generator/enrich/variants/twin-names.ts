import type { Direction, Name, NamedSchema } from "../../model/index.js";
import {
  nameKey,
  nameOf,
  pascalCase,
  toName,
  type NamesFile,
} from "../../names/index.js";
import { Numbering } from "../names/collisions.js";
import { numbered } from "../names/schema-names.js";

/** What is put behind the name of a schema, in order of preference. */
const endings: Readonly<Record<Direction, readonly string[]>> = {
  request: ["input", "request"],
  update: ["update", "patch"],
};

/** Gives twins their names, keeping those that were given before. */
export class TwinNames {
  readonly #taken: Set<string>;
  readonly #names: NamesFile;
  readonly #numbering = new Numbering();
  readonly #given: Readonly<Record<Direction, Map<string, string>>>;

  /** @param taken keys of all schema names, see `takenNames` */
  constructor(names: NamesFile, taken: ReadonlySet<string>) {
    this.#names = names;
    this.#taken = new Set(taken);
    this.#given = {
      request: new Map(names.requests),
      update: new Map(names.updates),
    };
  }

  /** The name of a schema's twin: `ClusterInput`, `ClusterUpdate`. */
  give({ id, name }: NamedSchema, direction: Direction): Name {
    const given = this.#given[direction];
    const kept = given.get(id);
    if (kept !== undefined) return toName(kept);
    const chosen = this.#choose(name, direction);
    this.#taken.add(nameKey(chosen.words));
    given.set(id, pascalCase(chosen.words));
    return chosen;
  }

  /** The names file with the names that were given. */
  file(): NamesFile {
    return {
      ...this.#names,
      requests: this.#given.request,
      updates: this.#given.update,
    };
  }

  #choose(name: Name, direction: Direction): Name {
    const candidates = endings[direction]
      .filter((ending) => name.words.at(-1) !== ending)
      .map((ending) => nameOf([...name.words, ending], name.raw));
    const free = candidates.find(
      ({ words }) => !this.#taken.has(nameKey(words)),
    );
    return free ?? numbered(candidates[0]!, this.#taken, this.#numbering);
  }
}
