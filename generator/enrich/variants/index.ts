import type { Conventions } from "../../config/config.js";
import type {
  Direction,
  Document,
  MediaType,
  NamedSchema,
  Operation,
  SchemaVariant,
} from "../../model/index.js";
import type { NamesFile } from "../../names/index.js";
import type { SchemaGraph } from "../graph.js";
import type { NamedDocument } from "../names/call-pass.js";
import { schemaLookup } from "../schemas.js";
import { differencesOf, noDifferences } from "./differences.js";
import { bodyView, reachOf, type View } from "./reach.js";
import { mapSame, reshape, type Shaping, type TwinOf } from "./reshape.js";
import { DropRules } from "./rules.js";
import { TwinNames } from "./twin-names.js";

/** Which shape a schema itself has, which twins it has, and which a reference means. */
interface Twins {
  readonly baseOf: (id: string) => View;
  readonly directionsOf: (id: string) => readonly Direction[];
  readonly twinIn: (view: View) => TwinOf;
  /** False for a schema that is the same in every direction, with all it refers to. */
  readonly vary: (id: string) => boolean;
  /** The properties for whose values alone a schema differs in that view. */
  readonly parentsIn: (view: View, id: string) => ReadonlySet<string> | null;
}

/**
 * Gives schemas whose shape differs by direction their twins. A schema itself has the shape in which it is received; one
 * that no answer holds, the shape in which it is sent. `request` twins lack what is read-only and what is never sent,
 * `update` twins moreover what an update does not send; an update that differs no further uses the `request` twin.
 * References in bodies and twins are marked with the twin they mean.
 * @param taken keys of all schema names
 */
export function makeVariants(
  document: Document,
  graph: SchemaGraph,
  conventions: Conventions,
  names: NamesFile,
  taken: ReadonlySet<string>,
): NamedDocument {
  const rules = new DropRules(
    conventions.variants ?? [],
    schemaLookup(document),
  );
  const twins = twinsOf(document, graph, rules);
  const shaping = (view: View): Shaping => ({
    view,
    rules,
    twinOf: twins.twinIn(view),
  });
  const twinNames = new TwinNames(names, taken);
  const schemas = document.schemas.map((named): NamedSchema => {
    if (!twins.vary(named.id)) return named;
    const shaped = (view: View) =>
      reshape(named.schema, shaping(view), twins.parentsIn(view, named.id));
    const schema = shaped(twins.baseOf(named.id));
    const variants = twins
      .directionsOf(named.id)
      .map((direction): SchemaVariant => ({
        direction,
        name: twinNames.give(named, direction),
        schema: shaped(direction),
      }));
    return schema === named.schema && variants.length === 0
      ? named
      : { ...named, schema, variants };
  });
  const view = (operation: Operation): Operation =>
    reshapeBodies(operation, shaping(bodyView(operation)), shaping("response"));
  return {
    document: {
      ...document,
      schemas,
      operations: document.operations.map(view),
      webhooks: document.webhooks.map((webhook) =>
        reshapeBodies(webhook, shaping("response"), shaping("request")),
      ),
    },
    names: twinNames.file(),
  };
}

function twinsOf(
  document: Document,
  graph: SchemaGraph,
  rules: DropRules,
): Twins {
  const lookup = schemaLookup(document);
  const reach = reachOf(document, graph);
  const between = (base: View, view: View) =>
    differencesOf(document, graph, lookup, rules, base, view);
  const request = between("response", "request");
  const update = rules.hasUpdateRules
    ? between("request", "update")
    : noDifferences;
  const baseOf = (id: string): View => {
    if (reach.response.has(id)) return "response";
    if (reach.request.has(id)) return "request";
    return reach.update.has(id) ? "update" : "response";
  };
  const twinIn =
    (view: View): TwinOf =>
    (id, property) => {
      if (view === "response") return null;
      const base = baseOf(id);
      if (view === "update" && update.differs(id, property))
        return base === "update" ? null : "update";
      return base === "response" && request.differs(id, property)
        ? "request"
        : null;
    };
  return {
    baseOf,
    twinIn,
    vary: (id) => request.has(id) || update.has(id),
    parentsIn: (view, id) => {
      if (view === "response") return null;
      const parents = [
        request.under(id),
        view === "update" && update.under(id),
      ];
      return new Set(parents.flatMap((found) => [...(found || [])]));
    },
    directionsOf: (id) => {
      const base = baseOf(id);
      const sent =
        reach.request.has(id) ||
        (reach.update.has(id) && !update.differs(id, null));
      const directions: Direction[] = [];
      if (base === "response" && sent && request.has(id))
        directions.push("request");
      if (base !== "update" && reach.update.has(id) && update.has(id))
        directions.push("update");
      return directions;
    },
  };
}

function reshapeBodies<T extends Operation>(
  operation: T,
  sent: Shaping,
  received: Shaping,
): T {
  const { requestBody } = operation;
  const contents = reshapeContents(requestBody?.contents ?? [], sent);
  const responses = mapSame(operation.responses, (response) => {
    const answered = reshapeContents(response.contents, received);
    return answered === response.contents
      ? response
      : { ...response, contents: answered };
  });
  const body =
    requestBody === null || contents === requestBody.contents
      ? requestBody
      : { ...requestBody, contents };
  return body === requestBody && responses === operation.responses
    ? operation
    : { ...operation, requestBody: body, responses };
}

function reshapeContents(
  contents: readonly MediaType[],
  shaping: Shaping,
): readonly MediaType[] {
  return mapSame(contents, (content) => {
    const schema =
      content.schema === null ? null : reshape(content.schema, shaping);
    const itemSchema =
      content.itemSchema === null ? null : reshape(content.itemSchema, shaping);
    return schema === content.schema && itemSchema === content.itemSchema
      ? content
      : { ...content, schema, itemSchema };
  });
}
