import {
  appendPointer,
  isObject,
  type Json,
  type MediaType,
  type Schema,
} from "../../../model/index.js";
import type { Entry } from "../../../validators/index.js";
import type { Call } from "../plan/entries.js";
import { statusKey } from "../plan/outputs.js";
import type { TypeNames } from "../plan/type-names.js";
import type { Input, Placed } from "./inputs.js";
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
  readonly #inputs: ReadonlyMap<Call, Input>;
  readonly #uses = new Map<string, Use>();

  /** `taken`: names of other validators. */
  constructor(
    names: TypeNames,
    document: string,
    inputs: ReadonlyMap<Call, Input>,
    taken: Iterable<string>,
  ) {
    this.#names = names;
    this.#taken = new Set(taken);
    this.#document = document;
    this.#inputs = inputs;
  }

  /** What an operation uses. */
  uses({ call, module, stem }: Placed): OperationUses {
    const { operation } = call;
    const body = jsonSchemaOf(operation.requestBody?.contents ?? []);
    return {
      call,
      parameters: this.#ofParameters(call, module),
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
  place(kind: "schema" | "incoming", id: string, json: Json): string {
    const name = `${kind} ${id}`;
    this.extra[name] = json;
    return appendPointer("", extraRoot, name);
  }

  #ofParameters(call: Call, from: string): Use | null {
    const input = this.#inputs.get(call);
    if (input === undefined) return null;
    const { schema, name, module } = input;
    const known = this.#uses.get(name);
    if (known !== undefined) return known;
    const use = this.#add(schema, module, name, null, module !== from);
    this.#uses.set(name, use);
    return use;
  }

  #add(
    json: Json,
    module: string,
    stem: string,
    schema: Schema | null,
    exported = false,
  ): Use {
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
      exported,
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
