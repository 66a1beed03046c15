import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import {
  appendPointer,
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { mapItems, mapMembers, put, without, type Draft } from "../edit.js";
import type { SourceDocument } from "../document.js";
import type { Specification } from "../specification.js";
import { shapesOf, type Field, type Shape } from "../tables/index.js";
import type { Files, LoadedFile } from "./files.js";
import { Names } from "./names.js";
import { find, splitAtSchema, splitRef, type Found } from "./pointers.js";

/** Scalars of the tables: nothing to follow in them, except a text that stands in a file of its own. */
const scalars = new Set(["text", "number", "boolean", "any"]);

/** One pass over a description with the files that are there; `files.wanted` says what is missing for a complete one. */
export class Bundler {
  readonly findings: Diagnostic[] = [];
  private readonly source: SourceDocument;
  private readonly files: Files;
  private readonly shapes: ReadonlyMap<string, Shape>;
  private readonly names: Names;
  /** Objects that were rewritten, by what they were: a part that several references lead to stays one object. */
  private readonly done = new Map<Json, Json>();
  /** Parts that are being put in place of a reference: meeting one again means that it contains itself. */
  private readonly open = new Set<Json>();
  private readonly moved = new Map<Json, SourceRef>();

  constructor(
    source: SourceDocument,
    specification: Specification,
    files: Files,
  ) {
    this.source = source;
    this.files = files;
    this.shapes = shapesOf(specification);
    this.names = new Names(specification);
  }

  run(): SourceDocument {
    const root: Found = {
      node: this.source.tree,
      file: this.files.root,
      pointer: "",
    };
    this.names.collect(root, (place) => this.target(place));
    const tree = this.object(root, "document") as JsonObject;
    const added: Draft = {};
    for (
      let next = this.names.next();
      next !== null;
      next = this.names.next()
    ) {
      const schema = this.value(next.place, "schema");
      put(added, next.name, this.move(schema, next.place));
    }
    return {
      ...this.source,
      tree: this.names.withSchemas(tree, added),
      bundle: { files: this.files.others() },
      moved: this.moved,
    };
  }

  /** Follows the references in a value of a kind, or a scalar type, of the tables. */
  private value(place: Found, type: string): Json {
    const { node } = place;
    if (!isObject(node) || type === "any") return node;
    const ref = own(node, "$ref");
    if (typeof ref !== "string") return this.object(place, type);
    if (ref.startsWith("#") && place.file === this.files.root)
      return this.object(place, type);
    return type === "schema"
      ? this.schemaReference(place, ref)
      : this.inPlace(place, type);
  }

  private object(place: Found, kind: string): Json {
    const shape = this.shapes.get(kind);
    const node = place.node as JsonObject;
    if (shape === undefined) return node;
    const known = this.done.get(node);
    if (known !== undefined) return known;
    const result =
      kind === "discriminator"
        ? this.discriminator(place)
        : mapMembers(node, (value, key) => {
            const field = shape.fields.get(key) ?? shape.others;
            if (field === null || key.startsWith("x-")) return value;
            return this.field(child(place, key, value), field);
          });
    this.done.set(node, result);
    return result;
  }

  private field(place: Found, field: Field): Json {
    const { node } = place;
    if (
      field.or !== null &&
      field.or.container === "list" &&
      Array.isArray(node)
    )
      return this.field(place, field.or);
    if (field.container === "none") return this.value(place, field.type);
    // A whole map or list may stand in a file of its own.
    const target = this.isReference(place) ? this.target(place) : place;
    if (target === null) return node;
    const next = (value: Json, key: string | number) =>
      this.value(child(target, key, value), field.type);
    const isMap = field.container === "map" && isObject(target.node);
    const result = isMap
      ? this.map(target, field.type)
      : Array.isArray(target.node)
        ? mapItems(target.node as readonly Json[], next)
        : target.node;
    return target === place ? result : this.move(result, target);
  }

  private map(place: Found, type: string): Json {
    return mapMembers(place.node as JsonObject, (value, name) => {
      const member = child(place, name, value);
      const alias = type === "schema" ? this.names.contentOf(member) : null;
      if (alias === null) return this.value(member, type);
      // A component that only refers to a file is that file's content, under its name.
      const content = this.value(alias, type);
      const beside = without(value as JsonObject, "$ref");
      return this.move(merged(content, beside), alias);
    });
  }

  private isReference(place: Found): boolean {
    const { node, file } = place;
    const ref = isObject(node) ? own(node, "$ref") : undefined;
    if (typeof ref !== "string") return false;
    return file !== this.files.root || !ref.startsWith("#");
  }

  /** A reference to a schema of another file: that becomes a named schema, and the reference leads to it. */
  private schemaReference(place: Found, ref: string): Json {
    const target = this.target(place);
    const beside = this.object(
      { ...place, node: without(place.node as JsonObject, "$ref") },
      "schema",
    ) as JsonObject;
    if (target === null) return this.unfollowed(place, beside);
    const local = this.localRef(target);
    return local === ref ? place.node : { $ref: local, ...beside };
  }

  private localRef(target: Found): string {
    if (target.file === this.files.root) return `#${target.pointer}`;
    const { schema, rest } = splitAtSchema(target);
    const name = this.names.nameOf(schema);
    return `#${appendPointer(this.names.section, name)}${rest}`;
  }

  /** Anything else takes the place of the reference. */
  private inPlace(place: Found, type: string): Json {
    const target = this.target(place);
    if (target === null) return this.unfollowed(place, {});
    if (scalars.has(type)) return target.node;
    if (this.open.has(target.node)) {
      const ref = own(place.node as JsonObject, "$ref") as string;
      this.say(diagnostic("schema/ref-cycle", { ref }, refSource(place)));
      return target.node;
    }
    this.open.add(target.node);
    const result = this.value(target, type);
    this.open.delete(target.node);
    const beside = without(place.node as JsonObject, "$ref");
    return this.move(merged(result, beside), target);
  }

  /** In another file's part, a pointer into that file would mean something else, or be said twice. */
  private unfollowed({ file, node }: Found, beside: JsonObject): Json {
    return file === this.files.root ? node : beside;
  }

  private discriminator(place: Found): Json {
    const node = place.node as JsonObject;
    const mapping = own(node, "mapping");
    if (!isObject(mapping)) return node;
    return {
      ...node,
      mapping: mapMembers(mapping, (value, tag) => {
        if (typeof value !== "string" || !/[#/]|\.(?:json|ya?ml)$/i.test(value))
          return value;
        const at = child(child(place, "mapping", mapping), tag, value);
        if (value.startsWith("#") && at.file === this.files.root) return value;
        const target = this.lookUp(value, at, {
          file: at.file.file,
          pointer: at.pointer,
        });
        return target === null ? value : this.localRef(target);
      }),
    };
  }

  /** Where the `$ref` of an object leads; null when that is not known (yet), which is said. */
  private target(place: Found): Found | null {
    const ref = own(place.node as JsonObject, "$ref") as string;
    return this.lookUp(ref, place, refSource(place));
  }

  private lookUp(ref: string, from: Found, source: SourceRef): Found | null {
    const { address, tokens } = splitRef(ref);
    let file: LoadedFile = from.file;
    if (address !== "") {
      const resolved = this.files.resolve(address, from.file);
      if (resolved === null) {
        this.say(diagnostic("source/external-ref", { ref }, source));
        return null;
      }
      const got = this.files.get(resolved, ref, source);
      if (got === "wanted") return null;
      if ("code" in got) {
        this.say(got);
        return null;
      }
      file = got;
    }
    const found = find(file, tokens);
    if (found === null)
      this.say(diagnostic("schema/unresolved-ref", { ref }, source));
    return found;
  }

  /** Components are looked at twice, once for their names. */
  private say(found: Diagnostic): void {
    const { code, source } = found;
    const known = this.findings.some(
      (other) =>
        other.code === code &&
        other.source?.file === source?.file &&
        other.source?.pointer === source?.pointer,
    );
    if (!known) this.findings.push(found);
  }

  private move<T extends Json>(node: T, { file, pointer }: Found): T {
    if (typeof node === "object" && node !== null)
      this.moved.set(node, { file: file.file, pointer });
    return node;
  }
}

function child(place: Found, key: string | number, node: Json): Found {
  return { node, file: place.file, pointer: appendPointer(place.pointer, key) };
}

function refSource({ file, pointer }: Found): SourceRef {
  return { file: file.file, pointer: `${pointer}/$ref` };
}

/** What stands beside a reference goes before what the target says of the same (OpenAPI 3.1 section 4.8.23). */
function merged(content: Json, beside: JsonObject): Json {
  if (!isObject(content) || Object.keys(beside).length === 0) return content;
  return { ...content, ...beside };
}
