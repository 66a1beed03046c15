import type { Document, Lifecycle, SourceRef } from "../model/index.js";
import { elementsOf, labelOf } from "./elements.js";
import { phaseAt } from "./phase.js";

/** Something that ends, with all elements that end with it: an entry of the manifest, or one record of the description. */
export interface Ending {
  /** The entry's id; for a record without one, the element's name. */
  readonly id: string;
  readonly lifecycle: Lifecycle;
  /** For people, in the order of the model: `operation v1ClustersList`. */
  readonly elements: readonly EndingElement[];
}

export interface EndingElement {
  readonly label: string;
  /** Id of the operation it is; null for anything else. */
  readonly operation: string | null;
  readonly lifecycle: Lifecycle;
  readonly source: SourceRef;
}

/** Everything with a record, grouped by entry, in the order of the model; what is gone and what is no element last. */
export function endingsOf(document: Document): readonly Ending[] {
  const groups = new Map<string, EndingElement[]>();
  const add = (id: string, element: EndingElement): void => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [element]);
    else group.push(element);
  };
  for (const element of elementsOf(document)) {
    const { lifecycle, source, name } = element;
    if (lifecycle !== null)
      add(lifecycle.id ?? name, {
        label: labelOf(element),
        operation: element.kind === "operation" ? element.operation.id : null,
        lifecycle,
        source,
      });
  }
  for (const { kind, id, lifecycle, source } of document.lifecycle.removed)
    add(lifecycle.id ?? id, {
      label: `removed ${kind} ${id}`,
      operation: null,
      lifecycle,
      source,
    });
  for (const { kind, name, lifecycle, source } of document.lifecycle.others)
    add(lifecycle.id ?? `${kind} ${name}`, {
      label: `${kind} ${name}`,
      operation: null,
      lifecycle,
      source,
    });
  return [...groups].map(([id, elements]) => ({
    id,
    lifecycle: elements[0]!.lifecycle,
    elements,
  }));
}

/** The phase of a record on another day than the manifest's: by its dates, else as it is. */
export function phaseOn(
  { phase, announcedOn, cutOff }: Lifecycle,
  asOf: string,
): Lifecycle["phase"] {
  const dated = announcedOn !== null || cutOff?.on != null;
  return dated ? phaseAt({ phase: null, announcedOn, cutOff }, asOf) : phase;
}
