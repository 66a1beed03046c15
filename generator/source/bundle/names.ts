import {
  isObject,
  own,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import { put, type Draft } from "../edit.js";
import type { Specification } from "../specification.js";
import type { Found } from "./pointers.js";

/** The names of schemas that come from other files. */
export class Names {
  /** Where schemas have names: a JSON pointer. */
  readonly section: string;
  private readonly names = new Map<Json, string>();
  private readonly taken = new Set<string>();
  /** Components that only refer to a file, by node: what that file holds. */
  private readonly aliases = new Map<Json, Found>();
  private readonly queue: { readonly name: string; readonly place: Found }[] =
    [];

  constructor(specification: Specification) {
    this.section =
      specification === "2.0" ? "/definitions" : "/components/schemas";
  }

  /** Takes the names that the description gives: those of its own components, also where they stand in other files. */
  collect(root: Found, target: (place: Found) => Found | null): void {
    const section = this.follow(root, target);
    if (section === null) return;
    const schemas = section.node as JsonObject;
    for (const name of Object.keys(schemas)) {
      const node = schemas[name]!;
      const place = {
        node,
        file: section.file,
        pointer: `${section.pointer}/${escape(name)}`,
      };
      this.taken.add(name);
      if (section.file !== root.file) this.names.set(node, name);
      const ref = isObject(node) ? own(node, "$ref") : undefined;
      if (typeof ref !== "string") continue;
      if (ref.startsWith("#") && place.file === root.file) continue;
      const content = target(place);
      if (content === null || content.file === root.file) continue;
      if (this.names.has(content.node)) continue;
      this.names.set(content.node, name);
      this.aliases.set(node, content);
    }
  }

  /** The object of named schemas, whose way may lead through references. */
  private follow(
    root: Found,
    target: (place: Found) => Found | null,
  ): Found | null {
    let place: Found | null = root;
    for (const token of pointerTokens(this.section)) {
      const node: Json | undefined = own(place.node as JsonObject, token);
      if (!isObject(node)) return null;
      place = { node, file: place.file, pointer: `${place.pointer}/${token}` };
      if (typeof own(node, "$ref") === "string") place = target(place);
      if (place === null || !isObject(place.node)) return null;
    }
    return place;
  }

  /** What a component holds that only refers to a file; null for any other. */
  contentOf({ node }: Found): Found | null {
    return this.aliases.get(node) ?? null;
  }

  /** The name of a schema of another file: that of its component, else one made of its place. */
  nameOf(place: Found): string {
    const known = this.names.get(place.node);
    if (known !== undefined) return known;
    const name = this.fresh(place);
    this.names.set(place.node, name);
    this.taken.add(name);
    this.queue.push({ name, place });
    return name;
  }

  /** The next schema that was given a name and is not part of the description yet. */
  next(): { readonly name: string; readonly place: Found } | null {
    return this.queue.shift() ?? null;
  }

  /** The last part of its way, else the name of its file; with a number where another has it. */
  private fresh({ file, pointer }: Found): string {
    const last = pointerTokens(pointer).at(-1);
    const base = file.file
      .split("/")
      .at(-1)!
      .replace(/\.[^.]*$/, "");
    const name = (last ?? base).replace(/[^\w.-]+/g, "_") || "Schema";
    if (!this.taken.has(name)) return name;
    let count = 2;
    while (this.taken.has(`${name}_${count}`)) count++;
    return `${name}_${count}`;
  }

  /** A description with further schemas among its components. */
  withSchemas(tree: JsonObject, added: JsonObject): JsonObject {
    if (Object.keys(added).length === 0) return tree;
    const tokens = pointerTokens(this.section);
    return insert(tree, tokens, added);
  }
}

function insert(
  node: JsonObject,
  tokens: readonly string[],
  added: JsonObject,
): JsonObject {
  const [token, ...rest] = tokens;
  if (token === undefined) return { ...node, ...added };
  const child = own(node, token);
  const draft: Draft = { ...node };
  put(draft, token, insert(isObject(child) ? child : {}, rest, added));
  return draft;
}

function escape(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
