import { endingsOf } from "../../../lifecycle/ends.js";
import { timelineOf } from "../../../lifecycle/timeline/index.js";
import {
  compareText,
  type Document,
  type Lifecycle,
  type Resource,
} from "../../../model/index.js";
import { camelCase, printOperationName } from "../../../names/index.js";
import type { TargetContext } from "../../target.js";
import type {
  DeprecatedModel,
  EndingModel,
  GroupModel,
  OperationModel,
  ReferenceModel,
  RemovedModel,
} from "../model.js";
import type { ReferenceOptions } from "../options.js";
import { operationAnchors, schemaAnchors, shownVersion } from "./anchors.js";
import type { FieldContext } from "./fields.js";
import { noticesOf } from "./notices.js";
import { operationModel } from "./operations.js";
import { schemaModels } from "./schemas.js";
import { schemeModel } from "./schemes.js";

/** Decides what the reference of a document says, and where. Pure. */
export function plan(
  document: Document,
  { options }: TargetContext<ReferenceOptions>,
): ReferenceModel {
  const today = options.asOf;
  const context: FieldContext = {
    anchors: schemaAnchors(document),
    notices: noticesOf(document, today),
  };
  const { info } = document;
  const anchors = operationAnchors(document);
  const over = overIds(document, context);
  return {
    title: info.title.trim() === "" ? "API" : info.title.trim(),
    version: info.version,
    summary: info.summary,
    description: info.description,
    servers: document.servers.map(({ url }) => url),
    schemes: document.securitySchemes.map(schemeModel),
    asOf: document.lifecycle.asOf,
    today,
    timeline: timelineOf(document, today),
    endings: endingModels(document, context),
    groups: groupModels(document, anchors, over, context),
    deprecated: deprecatedModel(document, anchors, over, context),
    schemas: schemaModels(document, context),
  };
}

/** Ids of the operations that stand among the deprecated ones. */
function overIds(
  { operations }: Document,
  { notices }: FieldContext,
): ReadonlySet<string> {
  const over = operations.filter(
    ({ lifecycle }) => notices(lifecycle)?.phase === "deprecated",
  );
  return new Set(over.map(({ id }) => id));
}

function groupModels(
  document: Document,
  anchors: ReadonlyMap<string, string>,
  over: ReadonlySet<string>,
  context: FieldContext,
): readonly GroupModel[] {
  const operations = new Map(document.operations.map((one) => [one.id, one]));
  const groups = [...document.versions, null].flatMap((version) =>
    document.resources
      .filter((resource) => resource.version === version)
      .map((resource): GroupModel => {
        const name = camelCase(resource.name.words);
        const shown = shownVersion(version, document);
        const anchor = shown === null ? name : `${shown}-${name}`;
        return {
          anchor,
          name,
          version: shown,
          operations: idsOf(resource)
            .filter((id) => !over.has(id) && operations.has(id))
            .map((id) =>
              operationModel(
                operations.get(id)!,
                anchors.get(id)!,
                anchor,
                document,
                context,
              ),
            ),
        };
      })
      .filter((group) => group.operations.length > 0),
  );
  // Operations without a version stand beside those of the main one.
  const merged = new Map<string, GroupModel>();
  for (const group of groups) {
    const { operations } = merged.get(group.anchor) ?? { operations: [] };
    merged.set(group.anchor, {
      ...group,
      operations: [...operations, ...group.operations],
    });
  }
  return [...merged.values()];
}

/** Ids of the operations of a namespace, those of inner namespaces after its own. */
function idsOf(resource: Resource): readonly string[] {
  return [...resource.operations, ...resource.resources.flatMap(idsOf)];
}

function deprecatedModel(
  document: Document,
  anchors: ReadonlyMap<string, string>,
  over: ReadonlySet<string>,
  context: FieldContext,
): DeprecatedModel {
  const operations = document.operations
    .filter(({ id }) => over.has(id))
    .map((operation): OperationModel =>
      operationModel(
        operation,
        anchors.get(operation.id)!,
        null,
        document,
        context,
      ),
    );
  const removed = document.lifecycle.removed.map((element): RemovedModel => {
    const isOperation = element.kind === "operation";
    return {
      name: isOperation
        ? printOperationName(element.name)
        : `${element.kind} ${element.id}`,
      route: isOperation ? `${element.method} ${element.path}` : null,
      notice: context.notices(element.lifecycle, true)!,
    };
  });
  return { operations, removed };
}

/** The next end first, then what has no date, then what is over. */
function endingModels(
  document: Document,
  { notices }: FieldContext,
): readonly EndingModel[] {
  const names = new Map(
    document.operations.map(({ id, name }) => [id, printOperationName(name)]),
  );
  const order = ({ phase, cutOff }: Lifecycle): string =>
    `${phase === "deprecated" ? 1 : 0} ${cutOff?.on ?? "9999"}`;
  return [...endingsOf(document)]
    .sort((a, b) => compareText(order(a.lifecycle), order(b.lifecycle)))
    .flatMap(({ id, lifecycle, elements }) => {
      const notice = notices(lifecycle);
      if (notice === null) return [];
      return [
        {
          id,
          elements: elements.map(({ label, operation }) => ({
            text: (operation && names.get(operation)) ?? label,
            operation,
          })),
          notice,
        },
      ];
    });
}
