/** What the run is busy with, for the message of an internal error: a bug of ours is reported with the element that shows it. */
export interface Processing {
  /** Such as `normalize`, or `typescript: render`. */
  readonly stage: string | null;
  /** Such as an operation id or a JSON pointer; null where a stage has not said. */
  readonly element: string | null;
}

let current: Processing = { stage: null, element: null };

/** A stage begins. */
export function enterStage(stage: string): void {
  current = { stage, element: null };
}

/** A stage turns to an element. Cheap enough to be said for every operation and schema. */
export function enterElement(element: string): void {
  current = { stage: current.stage, element };
}

/** What was begun last. */
export function processing(): Processing {
  return current;
}
