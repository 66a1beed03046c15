import {
  isObject,
  own,
  type Document,
  type Json,
  type JsonObject,
  type Operation,
} from "../../../model/index.js";
import { textOf, type Notes } from "./notes.js";
import type { References } from "./references.js";
import { members, type Members, type Schemas } from "./schemas.js";

/** The methods that openapi-typescript and openapi-fetch know. */
export const knownMethods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** The tree that openapi-typescript reads: operations and components, references outside of schemas resolved. */
export class Tree {
  readonly #document: Document;
  readonly #references: References;
  readonly #schemas: Schemas;
  readonly #notes: Notes;
  readonly #operations: ReadonlyMap<string, Operation>;
  /** Operation ids so far: openapi-typescript keeps one interface of them. */
  readonly #ids = new Set<string>();

  constructor(
    document: Document,
    references: References,
    schemas: Schemas,
    notes: Notes,
  ) {
    this.#document = document;
    this.#references = references;
    this.#schemas = schemas;
    this.#notes = notes;
    this.#operations = new Map(
      [
        ...document.operations.map((one) => ["paths", one] as const),
        ...document.webhooks
          .filter(({ callback }) => callback === null)
          .map((one) => ["webhooks", one] as const),
      ].map(([root, one]) => [keyOf(root, one.path, one.method), one]),
    );
  }

  build(): JsonObject {
    const { tree } = this.#document;
    const components = this.#references.resolve(own(tree, "components"));
    const schemas = components && own(components, "schemas");
    return {
      openapi: "3.1.0",
      paths: this.#items("paths", own(tree, "paths")),
      webhooks: this.#items("webhooks", own(tree, "webhooks")),
      components: {
        schemas: eachMember(schemas, (node) => this.#schemas.copy(node)),
        responses: this.#components(components, "responses", (node) =>
          this.#response(node),
        ),
        parameters: this.#components(components, "parameters", (node) =>
          this.#parameter(node, null),
        ),
        requestBodies: this.#components(components, "requestBodies", (node) =>
          this.#requestBody(node),
        ),
        headers: this.#components(components, "headers", (node) =>
          this.#header(node),
        ),
      },
    };
  }

  #components(
    components: JsonObject | null,
    kind: string,
    copy: (node: JsonObject) => Json | null,
  ): Json {
    return eachMember(components && own(components, kind), (node) => {
      const target = this.#references.resolve(node);
      return target === null ? null : copy(target);
    });
  }

  #items(root: string, items: Json | undefined): Json {
    return eachMember(items, (node, path) => {
      const item = path.startsWith("x-")
        ? null
        : this.#references.resolve(node);
      return item === null ? null : this.#item(root, path, item);
    });
  }

  #item(root: string, path: string, item: JsonObject): Json {
    const shared = this.#resolved(own(item, "parameters"));
    const copy: Members = {};
    for (const method of knownMethods) {
      const node = this.#references.resolve(own(item, method));
      if (node === null) continue;
      const operation = this.#operations.get(
        keyOf(root, path, method.toUpperCase()),
      );
      if (operation === undefined) continue;
      copy[method] = this.#operation(node, operation, shared);
    }
    return copy;
  }

  #operation(
    node: JsonObject,
    operation: Operation,
    shared: readonly JsonObject[],
  ): Json {
    const { summary, description, lifecycle } = operation;
    const short = (summary ?? "").trim();
    const long = (description ?? "").trim();
    const texts = [short, long === short ? "" : long];
    const text = texts.filter((one) => one !== "").join("\n\n");
    const body = this.#references.resolve(own(node, "requestBody"));
    const parameters = new Map<string, Json>();
    for (const one of [...shared, ...this.#resolved(own(node, "parameters"))]) {
      const copy = this.#parameter(one, operation);
      if (copy !== null)
        parameters.set(`${textOf(one, "in")} ${textOf(one, "name")}`, copy);
    }
    for (const { name, in: location, schema } of operation.parameters)
      if (location === "path" && !parameters.has(`path ${name}`))
        parameters.set(`path ${name}`, undeclared(name, schema.json));
    return {
      ...this.#notes.of(text, lifecycle),
      ...this.#operationId(operation),
      parameters: [...parameters.values()],
      ...(body === null ? {} : { requestBody: this.#requestBody(body) }),
      responses: eachMember(own(node, "responses"), (response, status) => {
        const target = /^[1-5](?:\d\d|XX)$|^default$/i.test(status)
          ? this.#references.resolve(response)
          : null;
        return target === null ? null : this.#response(target);
      }),
    };
  }

  /** An id that is repeated, or that a reference cannot hold, is left out: the operation then stands at its path. */
  #operationId({ id, hasOperationId }: Operation): Members {
    if (!hasOperationId || !/^[\w.$/ -]+$/.test(id) || this.#ids.has(id))
      return {};
    this.#ids.add(id);
    return { operationId: id };
  }

  #parameter(node: JsonObject, operation: Operation | null): Json | null {
    const [name, location] = [textOf(node, "name"), textOf(node, "in")];
    const places = ["query", "header", "path", "cookie"];
    if (name === "" || !places.includes(location)) return null;
    const known = operation?.parameters.find(
      (one) => one.name === name && one.in === location,
    );
    const schema = own(node, "schema");
    const lifecycle =
      known?.lifecycle ?? this.#notes.lifecycleOf(schema) ?? null;
    const text =
      textOf(node, "description") ||
      (isObject(schema) ? textOf(schema, "description") : "");
    return {
      name,
      in: location,
      ...this.#notes.of(text, lifecycle, defaultOf(schema)),
      required: location === "path" || own(node, "required") === true,
      ...(schema === undefined ? {} : { schema: this.#schemas.copy(schema) }),
    };
  }

  #requestBody(node: JsonObject): Json {
    return {
      ...this.#notes.of(textOf(node, "description"), null),
      required: own(node, "required") === true,
      content: this.#content(node),
    };
  }

  #response(node: JsonObject): Json {
    return {
      ...this.#notes.of(textOf(node, "description"), null),
      headers: eachMember(own(node, "headers"), (header) => {
        const target = this.#references.resolve(header);
        return target === null ? null : this.#header(target);
      }),
      content: this.#content(node),
    };
  }

  #header(node: JsonObject): Json {
    const schema = own(node, "schema");
    return {
      ...this.#notes.of(textOf(node, "description"), null),
      required: own(node, "required") === true,
      ...(schema === undefined ? {} : { schema: this.#schemas.copy(schema) }),
    };
  }

  #content(node: JsonObject): Json {
    return eachMember(own(node, "content"), (media) => {
      const target = this.#references.resolve(media);
      const schema = target === null ? undefined : own(target, "schema");
      return schema === undefined ? {} : { schema: this.#schemas.copy(schema) };
    });
  }

  #resolved(list: Json | undefined): readonly JsonObject[] {
    if (!Array.isArray(list)) return [];
    return (list as readonly Json[])
      .map((node) => this.#references.resolve(node))
      .filter((node) => node !== null);
  }
}

/** A parameter that the path has and nobody declares. */
function undeclared(name: string, schema: Json): Json {
  return { name, in: "path", required: true, schema };
}

/** The schemas of a tree made here. */
export function schemasOf(tree: JsonObject): JsonObject {
  return (tree["components"] as JsonObject)["schemas"] as JsonObject;
}

function keyOf(root: string, path: string, method: string): string {
  return JSON.stringify([root, path, method]);
}

/** Copies of an object's members, in their order; those whose copy is null are left out. */
function eachMember(
  node: Json | null | undefined,
  copy: (value: Json, name: string) => Json | null,
): Members {
  const copies = members();
  if (!isObject(node)) return copies;
  for (const name of Object.keys(node)) {
    const value = copy(node[name]!, name);
    if (value !== null) copies[name] = value;
  }
  return copies;
}

function defaultOf(schema: Json | undefined): string | null {
  const value = isObject(schema) ? own(schema, "default") : undefined;
  return value === undefined ? null : JSON.stringify(value);
}
