import type { Document, Schema } from "../../model/index.js";
import { schemaParts } from "../../model/schema-parts.js";
import { keyOf, type Target } from "./target.js";

/** The element written at a pointer of the user's file; a path item means its operations. */
export function selectPointer(
  pointer: string,
  document: Document,
): readonly Target[] {
  const targets: Target[] = [];
  for (const operation of [...document.operations, ...document.webhooks]) {
    const distance = operation.source.pointer === pointer ? 0 : 1;
    if (distance === 0 || parent(operation.source.pointer) === pointer)
      targets.push({
        key: keyOf.source(operation.source),
        distance,
        element: { kind: "operation", operation },
      });
    for (const parameter of operation.parameters)
      if (parameter.source.pointer === pointer)
        targets.push({
          key: keyOf.parameter(operation, parameter),
          distance: 0,
          element: { kind: "parameter", operation, parameter },
        });
    for (const schema of schemasOf(operation))
      targets.push(...propertiesAt(pointer, schema, operation.id));
  }
  for (const named of document.schemas) {
    if (named.schema.source.pointer === pointer)
      targets.push({
        key: keyOf.source(named.schema.source),
        distance: 0,
        element: { kind: "schema", schema: named },
      });
    targets.push(...propertiesAt(pointer, named.schema, named.id));
  }
  return targets;
}

function parent(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The schemas written inside an operation. */
function schemasOf(
  operation: Document["operations"][number],
): readonly Schema[] {
  const contents = [
    ...(operation.requestBody?.contents ?? []),
    ...operation.responses.flatMap((response) => response.contents),
  ];
  return contents.flatMap(({ schema }) => (schema === null ? [] : [schema]));
}

/** Properties written at a pointer, not looking through references: what they lead to stands elsewhere. */
function propertiesAt(
  pointer: string,
  schema: Schema,
  owner: string,
  path: string = "",
): readonly Target[] {
  if (!pointer.startsWith(schema.source.pointer) && path !== "") return [];
  const inner = (next: Schema) => propertiesAt(pointer, next, owner, path);
  switch (schema.kind) {
    case "object":
      return schema.properties.flatMap((property) => {
        const name = path === "" ? property.name : `${path}.${property.name}`;
        const here: readonly Target[] =
          property.schema.source.pointer === pointer
            ? [
                {
                  key: keyOf.source(property.schema.source),
                  distance: 0,
                  element: {
                    kind: "property",
                    path: `${name} of ${owner}`,
                    property,
                  },
                },
              ]
            : [];
        return [
          ...here,
          ...propertiesAt(pointer, property.schema, owner, name),
        ];
      });
    default:
      return schemaParts(schema).flatMap(inner);
  }
}
