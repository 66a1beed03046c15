import {
  appendPointer,
  type Json,
  type JsonObject,
  type MediaType,
  type Operation,
  type Parameter,
  type ParameterLocation,
  type Schema,
} from "../../../model/index.js";
import { enterElement } from "../../../diagnostics/processing.js";
import { whole } from "../../../validators/index.js";
import type { Declaration } from "../../typescript/model/declaration.js";
import type { Documentation } from "../../typescript/model/type.js";
import {
  callsOf,
  type Call,
  type Root,
} from "../../typescript/plan/entries.js";
import { wireText } from "../../typescript/plan/operation-notes.js";
import { statusKey } from "../../typescript/plan/outputs.js";
import { optionalType } from "../../typescript/plan/types.js";
import { shapeOf } from "../../typescript/validators/shapes.js";
import type { ZodContext } from "./context.js";
import { withUndefined } from "./presence.js";
import type { PlannedEntry } from "./planned.js";

/** The member of the tree whose members are schemas that stand nowhere in the description. */
export const extraRoot = "x-sundial-schemas";

const locations: readonly (readonly [ParameterLocation, string])[] = [
  ["path", "Path"],
  ["query", "Query"],
  ["querystring", "Querystring"],
  ["header", "Headers"],
  ["cookie", "Cookies"],
];

/** What the schemas of an operation are called after its name. */
export function operationSuffixes(operation: Operation): readonly string[] {
  return [
    ...locations.map(([, suffix]) => suffix),
    "Body",
    ...operation.responses.map(({ status }) => responseSuffix(status)),
  ];
}

function responseSuffix(status: string): string {
  const key = String(statusKey(status));
  return `Response${key === "default" ? "Default" : key}`;
}

/** Plans the schemas of operations, and collects those that have no place in the description. */
export class OperationEntries {
  /** To be added to the tree under {@link extraRoot}. */
  readonly extra: Json[] = [];
  readonly #context: ZodContext;

  constructor(context: ZodContext) {
    this.#context = context;
  }

  /** Entries for the parameters, by location, and the bodies of every operation of a root namespace. */
  plan({ operationsModule, space }: Root): readonly PlannedEntry[] {
    return callsOf(space).flatMap((call) => {
      enterElement(`the operation ${call.operation.id}`);
      return this.#planCall(call, operationsModule);
    });
  }

  #planCall(call: Call, module: string): readonly PlannedEntry[] {
    const { operation, prefix } = call;
    const planned: PlannedEntry[] = [];
    for (const [location, suffix] of locations) {
      const parameters = operation.parameters.filter(
        (parameter) => parameter.in === location,
      );
      if (parameters.length > 0)
        planned.push(
          this.#ofParameters(parameters, prefix + suffix, module, operation),
        );
    }
    const sent = bodySchema(operation.requestBody?.contents ?? [], isForm);
    if (sent !== null)
      planned.push(this.#ofBody(sent, `${prefix}Body`, module, operation));
    for (const { status, contents } of operation.responses) {
      const schema = bodySchema(contents, () => false);
      if (schema !== null)
        planned.push(
          this.#ofBody(
            schema,
            prefix + responseSuffix(status),
            module,
            operation,
          ),
        );
    }
    return planned;
  }

  /** An object of all parameters of one location, by their own names. */
  #ofParameters(
    parameters: readonly Parameter[],
    name: string,
    module: string,
    operation: Operation,
  ): PlannedEntry {
    const { types, documents, scopeOf } = this.#context;
    const file = scopeOf(module);
    const properties = Object.create(null) as Record<string, Json>;
    for (const parameter of parameters)
      properties[parameter.name] = parameter.schema.json;
    const required = parameters
      .filter((parameter) => parameter.required)
      .map((parameter) => parameter.name);
    const json: JsonObject = { type: "object", properties, required };
    const members = parameters.map((parameter) => {
      const type = types.typeOf(parameter.schema, { file });
      return {
        key: parameter.name,
        optional: !parameter.required,
        type: parameter.required ? type : optionalType(parameter.name, type),
        documentation: documents.ofParameter(parameter),
      };
    });
    return this.#entry(json, null, module, operation, {
      kind: "interface",
      name,
      documentation: this.#about(operation),
      members,
    });
  }

  #ofBody(
    schema: Schema,
    name: string,
    module: string,
    operation: Operation,
  ): PlannedEntry {
    const { types, scopeOf } = this.#context;
    return this.#entry(schema.json, schema, module, operation, {
      kind: "alias",
      name,
      documentation: this.#about(operation),
      type: types.typeOf(schema, { file: scopeOf(module) }),
    });
  }

  #entry(
    json: Json,
    schema: Schema | null,
    module: string,
    operation: Operation,
    type: Declaration & { readonly name: string },
  ): PlannedEntry {
    const index = this.extra.push(json) - 1;
    return {
      entry: {
        name: type.name,
        type: type.name,
        module,
        document: this.#context.documentUri,
        pointer: appendPointer("", extraRoot, index),
        variation: "",
        shape: schema === null ? whole : shapeOf(schema),
      },
      types: [withUndefined(type)],
      documentation: this.#ended(operation),
    };
  }

  /** Which operation a type is of, and when that ends. */
  #about(operation: Operation): Documentation {
    const deprecated = this.#ended(operation)?.deprecated ?? null;
    return { text: wireText(operation), default: null, deprecated };
  }

  #ended({ lifecycle }: Operation): Documentation | null {
    return this.#context.facts.ended(lifecycle);
  }
}

/** The schema of the first media type that is JSON, else of the first that `also` takes; null when there is none. */
function bodySchema(
  contents: readonly MediaType[],
  also: (contentType: string) => boolean,
): Schema | null {
  const isJson = (contentType: string): boolean =>
    /^application\/json\b|\+json\b/.test(contentType);
  const media =
    contents.find(({ contentType }) => isJson(contentType)) ??
    contents.find(({ contentType }) => also(contentType));
  return media?.schema ?? null;
}

function isForm(contentType: string): boolean {
  return /^multipart\/|^application\/x-www-form-urlencoded\b/.test(contentType);
}
