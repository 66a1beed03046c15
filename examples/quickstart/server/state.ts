import { conflict, invalid, notFound } from "./failure.js";
import { object, text, type JsonObject } from "./json.js";
import { Sessions } from "./sessions.js";

/** A resource as it is stored: the JSON that is answered, and the project it lives in (null: the tenant). */
export interface Stored {
  readonly uid: string;
  readonly project: string | null;
  body: JsonObject;
}

/** Resources of one kind, in the order of their creation. */
export class Collection {
  readonly kind: string;
  readonly #items = new Map<string, Stored>();

  constructor(kind: string) {
    this.kind = kind;
  }

  /** All of them, or those of one project. */
  list(project: string | null): readonly Stored[] {
    const all = [...this.#items.values()];
    return project === null
      ? all
      : all.filter((item) => item.project === project);
  }

  /** The resource in that scope; a 404 where it is not there. */
  get(uid: string, project: string | null): Stored {
    const item = this.#items.get(uid);
    if (!item || (project !== null && item.project !== project))
      throw notFound(this.kind, uid);
    return item;
  }

  /** Adds a resource; a 409 when the name is taken in that scope. */
  add(stored: Stored): Stored {
    const name = nameOf(stored.body);
    if (this.#items.has(stored.uid) || this.#taken(name, stored.project))
      throw conflict("DuplicateResource", `A ${this.kind} ${name} exists`);
    this.#items.set(stored.uid, stored);
    return stored;
  }

  delete(uid: string, project: string | null): void {
    this.#items.delete(this.get(uid, project).uid);
  }

  #taken(name: string, project: string | null): boolean {
    return this.list(null).some(
      (item) => item.project === project && nameOf(item.body) === name,
    );
  }
}

/** Everything that the server knows. */
export class State {
  readonly now: () => number;
  readonly sessions: Sessions;
  readonly apiKeys: Collection = new Collection("API key");
  readonly projects: Collection = new Collection("project");
  readonly users: Collection = new Collection("user");
  readonly clusters: Collection = new Collection("cluster");
  readonly machines: Collection = new Collection("virtual machine");
  readonly profiles: Collection = new Collection("cluster profile");
  readonly edgeHosts: Collection = new Collection("edge host");
  readonly maasAccounts: Collection = new Collection("MAAS account");
  readonly openStackAccounts: Collection = new Collection("OpenStack account");
  readonly audits: JsonObject[] = [];
  /** User uid → password. */
  readonly passwords: Map<string, string> = new Map();
  /** API key → uid of what is known about it. */
  readonly keys: Map<string, string> = new Map();
  /** Profile uid → the file it was imported from. */
  readonly files: Map<string, Buffer> = new Map();
  #count = 0;

  /** `now` gives milliseconds since 1970: the only clock. */
  constructor(now: () => number) {
    this.now = now;
    this.sessions = new Sessions(now);
  }

  /** The next uid: 24 hexadecimal digits, the same in every run. */
  uid(): string {
    this.#count++;
    return `65a1c0de${this.#count.toString(16).padStart(16, "0")}`;
  }

  time(): string {
    return new Date(this.now()).toISOString();
  }

  /** The metadata of a new resource: what the caller may choose, and what the service adds. */
  metadata(uid: string, input: unknown): JsonObject {
    const { name, labels, annotations } = object(input);
    if (text(name) === undefined || name === "")
      throw invalid("metadata.name is missing");
    return {
      name,
      uid,
      ...(labels === undefined ? {} : { labels }),
      ...(annotations === undefined ? {} : { annotations }),
      creationTimestamp: this.time(),
      lastModifiedTimestamp: this.time(),
      deletionTimestamp: null,
    };
  }
}

/** `metadata.name` of a resource. */
export function nameOf(body: JsonObject): string {
  return text(object(body["metadata"])["name"]) ?? "";
}
