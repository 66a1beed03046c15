import { schemaLookup } from "../../../enrich/schemas.js";
import type {
  Document,
  Json,
  JsonObject,
  Schema,
} from "../../../model/index.js";
import type { Entry } from "../../../validators/index.js";
import type { IncomingCall } from "../plan/incoming.js";
import { FileScope } from "../plan/file-scope.js";
import { parameterField, type FieldContext } from "../plan/incoming-fields.js";
import { bodyMember, inputParameters } from "../plan/inputs.js";
import { isForm } from "../plan/media.js";
import type { ValueModes } from "../options.js";
import type { OperationSchemas } from "./operations.js";
import { shapesOf } from "./shapes.js";

const folder = "validators/incoming/";

/** The module that declares what the validators of a module are for; null for one of other validators. */
export function incomingModule(module: string): string | null {
  return module.startsWith(folder) ? module.slice(folder.length) : null;
}

/** A validator for each thing that the API calls: of all that is received, parameters and body together. */
export function incomingEntries(
  calls: readonly IncomingCall[],
  schemas: OperationSchemas,
  documentUri: string,
  document: Document,
  modes: ValueModes,
): readonly Entry[] {
  // What the readers import is of no matter here.
  const file = new FileScope("", [], "");
  const fields = { lookup: schemaLookup(document), modes, file };
  return calls.map((call) => {
    const { schema, parts } = receivedSchema(call, fields);
    const name = `${call.prefix}Request`;
    return {
      name,
      document: documentUri,
      pointer: schemas.place("incoming", `${call.module} ${name}`, schema),
      module: folder + call.module,
      type: `M.${name}`,
      shape: shapesOf(parts),
    };
  });
}

function receivedSchema(
  { webhook }: IncomingCall,
  fields: FieldContext,
): { readonly schema: JsonObject; readonly parts: readonly Schema[] } {
  const properties: [string, Json][] = [];
  const required: string[] = [];
  const parts: Schema[] = [];
  for (const { parameter, member } of inputParameters(webhook)) {
    const isText = parameterField(parameter, fields) === null;
    properties.push([
      member,
      isText ? { type: "string" } : parameter.schema.json,
    ]);
    if (parameter.required) required.push(member);
    parts.push(parameter.schema);
  }
  const { requestBody } = webhook;
  if (requestBody !== null && requestBody.contents.length > 0) {
    const bodies = requestBody.contents.map(({ contentType, schema }) =>
      schema !== null && (/[/+]json\b/.test(contentType) || isForm(contentType))
        ? schema
        : null,
    );
    const known = bodies.filter((schema) => schema !== null);
    parts.push(...known);
    const [first] = known;
    const body: Json =
      first === undefined || known.length < bodies.length
        ? true
        : known.length === 1
          ? first.json
          : { anyOf: known.map(({ json }) => json) };
    properties.push([bodyMember, body]);
    if (requestBody.required) required.push(bodyMember);
  }
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(properties),
      required,
    },
    parts,
  };
}
