import {
  appendPointer,
  isObject,
  own,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import { eachSubschema } from "./keywords.js";

/** A schema and where it stands. */
export interface Located {
  readonly schema: Json;
  readonly resource: Resource;
  /** The document's URI and the JSON pointer in it, for messages. */
  readonly document: string;
  readonly pointer: string;
}

/** A schema resource: what one `$id` governs (JSON Schema core, section 4.3.5). */
export interface Resource {
  readonly uri: string;
  readonly root: Json;
  readonly document: string;
  readonly pointer: string;
  readonly anchors: Map<string, Located>;
  readonly dynamicAnchors: Map<string, Located>;
}

/** Resolves `uri` against `base` without its fragment; null when it is no URI reference. */
function resolveUri(uri: string, base: string): URL | null {
  try {
    return new URL(uri, base);
  } catch {
    return null;
  }
}

function withoutFragment(url: URL): string {
  const text = url.href;
  const hash = text.indexOf("#");
  return hash < 0 ? text : text.slice(0, hash);
}

function decode(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return null;
  }
}

/** All schemas that can be referred to: documents by URI, resources by `$id`, anchors (core section 8.2). */
export class Registry {
  readonly #resources = new Map<string, Resource>();
  readonly #documents: ReadonlyMap<string, Json>;
  readonly #resourceOf = new Map<JsonObject, Resource>();
  /** True when some schema uses `$dynamicRef`: only then does the dynamic scope matter. */
  hasDynamicReferences = false;

  /** `documents`: URI (absolute, without a fragment) → tree. */
  constructor(documents: ReadonlyMap<string, Json>) {
    this.#documents = documents;
  }

  /** Enters the schema at `pointer` of a document, and its subschemas; null when there is nothing. */
  add(document: string, pointer: string): Located | null {
    const root = this.#documents.get(document);
    if (root === undefined) return null;
    return this.#follow(this.#resource(document, root, document, ""), pointer);
  }

  /** What `reference`, written in a schema of `from`, refers to; null when nothing. */
  resolve(reference: string, from: Resource): Located | null {
    const url = resolveUri(reference, from.uri);
    if (url === null) return null;
    const uri = withoutFragment(url);
    const resource = this.#find(uri);
    if (resource === null) return null;
    const fragment = decode(url.hash.slice(1));
    if (fragment === null) return null;
    if (fragment === "" || fragment.startsWith("/"))
      return this.#follow(resource, fragment);
    const owner = isObject(resource.root)
      ? this.resourceOf(resource.root, resource)
      : resource;
    return (
      owner.anchors.get(fragment) ?? owner.dynamicAnchors.get(fragment) ?? null
    );
  }

  /** The anchor in the fragment of `reference`; null when it has none or it is a pointer. */
  anchorOf(reference: string): string | null {
    const hash = reference.indexOf("#");
    const fragment = hash < 0 ? "" : (decode(reference.slice(hash + 1)) ?? "");
    return fragment === "" || fragment.startsWith("/") ? null : fragment;
  }

  /** The resource that a schema object belongs to. */
  resourceOf(schema: JsonObject, fallback: Resource): Resource {
    return this.#resourceOf.get(schema) ?? fallback;
  }

  #find(uri: string): Resource | null {
    const known = this.#resources.get(uri);
    if (known !== undefined) return known;
    const document = this.#documents.get(uri);
    return document === undefined
      ? null
      : this.#resource(uri, document, uri, "");
  }

  #resource(
    uri: string,
    root: Json,
    document: string,
    pointer: string,
  ): Resource {
    const known = this.#resources.get(uri);
    if (known !== undefined) return known;
    const resource: Resource = {
      uri,
      root,
      document,
      pointer,
      anchors: new Map(),
      dynamicAnchors: new Map(),
    };
    this.#resources.set(uri, resource);
    this.#index(root, resource, pointer);
    return resource;
  }

  /** Enters a schema object and everything below it, once. */
  #index(schema: Json, outer: Resource, pointer: string): void {
    if (!isObject(schema) || this.#resourceOf.has(schema)) return;
    const resource = this.#ownResource(schema, outer, pointer);
    this.#resourceOf.set(schema, resource);
    const here: Located = {
      schema,
      resource,
      document: resource.document,
      pointer,
    };
    const anchor = own(schema, "$anchor");
    if (typeof anchor === "string") resource.anchors.set(anchor, here);
    const dynamic = own(schema, "$dynamicAnchor");
    if (typeof dynamic === "string") resource.dynamicAnchors.set(dynamic, here);
    if (typeof own(schema, "$dynamicRef") === "string")
      this.hasDynamicReferences = true;
    eachSubschema(schema, (subschema, ...tokens) =>
      this.#index(subschema, resource, appendPointer(pointer, ...tokens)),
    );
  }

  #ownResource(schema: JsonObject, outer: Resource, pointer: string): Resource {
    const id = own(schema, "$id");
    if (typeof id !== "string") return outer;
    const url = resolveUri(id, outer.uri);
    if (url === null || url.hash.length > 1) return outer;
    const uri = withoutFragment(url);
    if (uri === outer.uri) return outer;
    const resource: Resource = {
      uri,
      root: schema,
      document: outer.document,
      pointer,
      anchors: new Map(),
      dynamicAnchors: new Map(),
    };
    if (!this.#resources.has(uri)) this.#resources.set(uri, resource);
    return resource;
  }

  #follow(resource: Resource, fragment: string): Located | null {
    let value: Json | undefined = resource.root;
    let owner = isObject(value) ? this.resourceOf(value, resource) : resource;
    let pointer = resource.pointer;
    for (const token of pointerTokens(fragment)) {
      if (Array.isArray(value))
        value = /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
      else value = isObject(value) ? own(value, token) : undefined;
      if (value === undefined) return null;
      pointer = appendPointer(pointer, token);
      if (isObject(value)) owner = this.resourceOf(value, owner);
    }
    this.#index(value, owner, pointer);
    if (isObject(value)) owner = this.resourceOf(value, owner);
    return {
      schema: value,
      resource: owner,
      document: resource.document,
      pointer,
    };
  }
}
