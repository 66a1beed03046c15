import {
  appendPointer,
  isObject,
  type Json,
  type JsonObject,
  type MediaType,
  type Operation,
  type Schema,
} from "../../../model/index.js";
import type { Entry } from "../../../validators/index.js";
import type { Call } from "../plan/entries.js";
import { inputParameters } from "../plan/inputs.js";
import { statusKey } from "../plan/outputs.js";
import type { TypeNames } from "../plan/type-names.js";
import { shapeOf } from "./shapes.js";

/** A validator that an operation uses: of a named schema, or one of its own. */
export interface Use {
  /** The module that exports it, such as `validators/clusters`. */
  readonly module: string;
  /** Such as `ClusterSchema`. */
  readonly name: string;
}

/** The validators of one operation. */
export interface OperationUses {
  readonly call: Call;
  readonly parameters: Use | null;
  readonly body: Use | null;
  readonly responses: readonly {
    readonly status: string | number;
    readonly use: Use;
  }[];
}

/** The document whose members are schemas that stand nowhere in the description. */
export const extraRoot = "x-sundial-validators";

/** Collects the schemas of operations that have no name, and what each operation uses. */
export class OperationSchemas {
  readonly entries: Entry[] = [];
  /** Schemas by name, to be added to the tree under {@link extraRoot}. */
  readonly extra: Record<string, Json> = Object.create(null) as Record<
    string,
    Json
  >;
  readonly #names: TypeNames;
  readonly #document: string;
  readonly #taken: Set<string>;
  readonly #parameters = new Map<string, Use>();

  /** `taken`: names of other validators. */
  constructor(names: TypeNames, document: string, taken: Iterable<string>) {
    this.#names = names;
    this.#taken = new Set(taken);
    this.#document = document;
  }

  /** What an operation of a module uses. `stem`: the beginning of names of its own schemas. */
  uses(call: Call, module: string, stem: string): OperationUses {
    const { operation } = call;
    const body = jsonSchemaOf(operation.requestBody?.contents ?? []);
    return {
      call,
      parameters: this.#ofParameters(operation, module, `${stem}Input`),
      body: body && this.#use(body, module, `${stem}Body`),
      responses: operation.responses.flatMap(({ status, contents }) => {
        const schema = jsonSchemaOf(contents);
        if (schema === null) return [];
        const name = `${stem}Response${String(statusKey(status))}`;
        const use = this.#use(schema, module, name);
        return use === null ? [] : [{ status: statusKey(status), use }];
      }),
    };
  }

  #use(schema: Schema, module: string, name: string): Use | null {
    if (schema.kind === "unknown" && !isObject(schema.json)) return null;
    const isPlain =
      schema.kind === "ref" &&
      !schema.nullable &&
      isObject(schema.json) &&
      Object.keys(schema.json).every(
        (key) => key === "$ref" || key === "description",
      );
    const type = isPlain
      ? this.#names.of(schema.schema, schema.direction)
      : null;
    if (type !== null)
      return {
        module: type.module.replace(/^models\//, "validators/"),
        name: `${type.name}Schema`,
      };
    return this.#add(schema.json, module, name, schema);
  }

  /** Adds a schema that the model has and the tree has not (the own members of a family's parent); gives its pointer. */
  place(id: string, json: Json): string {
    const name = `schema ${id}`;
    this.extra[name] = json;
    return appendPointer("", extraRoot, name);
  }

  /** One object of all parameters but the body; operations of a module with equal ones share it. */
  #ofParameters(
    operation: Operation,
    module: string,
    name: string,
  ): Use | null {
    const parameters = inputParameters(operation);
    if (parameters.length === 0) return null;
    const properties = Object.fromEntries(
      parameters.map(({ parameter, member }) => [
        member,
        parameter.schema.json,
      ]),
    );
    const required = parameters
      .filter(({ parameter }) => parameter.required)
      .map(({ member }) => member);
    const json: JsonObject = { type: "object", properties, required };
    const key = `${module} ${JSON.stringify(withoutWords(json))}`;
    const known = this.#parameters.get(key);
    if (known !== undefined) return known;
    const use = this.#add(json, module, name, null);
    this.#parameters.set(key, use);
    return use;
  }

  #add(json: Json, module: string, stem: string, schema: Schema | null): Use {
    // `clusters.profiles.get` and `clusterProfiles.get` have one stem.
    let name = stem;
    while (this.#taken.has(name)) name += "_";
    this.#taken.add(name);
    this.extra[name] = json;
    this.entries.push({
      name,
      document: this.#document,
      pointer: appendPointer("", extraRoot, name),
      module,
      type: null,
      exported: false,
      ...(schema === null ? {} : { shape: shapeOf(schema) }),
    });
    return { module, name: `${name}Schema` };
  }
}

/** The schema of the first media type that is JSON; null when there is none. */
function jsonSchemaOf(contents: readonly MediaType[]): Schema | null {
  const media = contents.find(({ contentType }) =>
    /^application\/json\b|\+json\b/.test(contentType),
  );
  return media?.schema ?? null;
}

/** The schema without its texts for people, which validators do not look at. */
function withoutWords(json: Json): Json {
  if (Array.isArray(json)) return (json as Json[]).map(withoutWords);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(
        ([key, value]) => key !== "description" || typeof value !== "string",
      )
      .map(([key, value]) => [key, withoutWords(value)]),
  );
}
