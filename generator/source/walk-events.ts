import {
  EVENT_ID,
  getScalarValue,
  type Event,
  type ScalarEvent,
} from "js-yaml";
import { appendPointer } from "../model/index.js";

/** What {@link walkEvents} meets. */
export interface EventVisitor {
  /** A scalar that is a value, not a member's name. */
  readonly scalar?: (event: ScalarEvent, pointer: string) => void;
  /** A member's name. */
  readonly key?: (event: ScalarEvent, pointer: string) => void;
}

/** Goes through the events of one document (`parseEvents` of js-yaml) with the JSON pointer of each scalar. */
export function walkEvents(
  text: string,
  events: readonly Event[],
  visitor: EventVisitor,
): void {
  const open: Frame[] = [];
  for (const event of events) {
    const frame = open.at(-1);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        open.push({ kind: "document", pointer: "", index: 0, key: null });
        continue;
      case EVENT_ID.POP:
        open.pop();
        continue;
    }
    if (frame === undefined) continue;
    if (frame.kind === "mapping" && frame.key === null) {
      // A name that is a collection or an alias is no name that JSON has: its value cannot be told.
      frame.key =
        event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "?";
      if (event.type === EVENT_ID.SCALAR)
        visitor.key?.(event, appendPointer(frame.pointer, frame.key));
      else if (event.type !== EVENT_ID.ALIAS)
        open.push(frameOf(event.type, "?"));
      continue;
    }
    const pointer = pointerOf(frame);
    if (event.type === EVENT_ID.SCALAR) visitor.scalar?.(event, pointer);
    else if (event.type !== EVENT_ID.ALIAS)
      open.push(frameOf(event.type, pointer));
  }
}

interface Frame {
  readonly kind: "document" | "mapping" | "sequence";
  readonly pointer: string;
  index: number;
  key: string | null;
}

function frameOf(type: number, pointer: string): Frame {
  const kind = type === EVENT_ID.MAPPING ? "mapping" : "sequence";
  return { kind, pointer, index: 0, key: null };
}

/** The pointer of the next value in a frame, which is thereby used up. */
function pointerOf(frame: Frame): string {
  if (frame.kind === "sequence")
    return appendPointer(frame.pointer, frame.index++);
  if (frame.kind === "document") return "";
  const pointer = appendPointer(frame.pointer, frame.key!);
  frame.key = null;
  return pointer;
}
