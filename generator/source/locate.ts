import { EVENT_ID, getScalarValue, parseEvents, type Event } from "js-yaml";
import { pointerTokens } from "../model/index.js";
import type { SourceFormat } from "./document.js";
import { lineAndColumn } from "./positions.js";

/** A place in a text; line and column count from 1, `offset` and `length` are in UTF-16 units. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * Where a JSON pointer leads in a text: the member's name (its value, for text and numbers), or the item. Where the
 * pointer leads nowhere, its nearest ancestor; null only for text that cannot be parsed. Costs a parse of the text
 * without building values, so it is for diagnostics that are printed; the parse is kept with `source`.
 */
export function locate(
  source: { readonly text: string; readonly format: SourceFormat },
  pointer: string,
): Location | null {
  const events = eventsOf(source);
  if (events === null) return null;
  const range = new Search(source.text, events).find(pointerTokens(pointer));
  if (range === null) return null;
  const [start, end] = range;
  return {
    ...lineAndColumn(source.text, start),
    offset: start,
    length: Math.max(1, end - start),
  };
}

/** The events of a text, kept as long as the text: several places of one description are usually asked for. */
const kept = new WeakMap<object, readonly Event[]>();

function eventsOf(source: { readonly text: string }): readonly Event[] | null {
  const known = kept.get(source);
  if (known !== undefined) return known;
  try {
    const events = parseEvents(source.text, { maxDepth: 10_000 });
    kept.set(source, events);
    return events;
  } catch {
    return null;
  }
}

type Range = readonly [start: number, end: number];

class Search {
  private readonly text: string;
  private readonly events: readonly Event[];
  private index = 0;

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  find(tokens: readonly string[]): Range | null {
    this.index = 1;
    let best = this.range(this.index);
    for (const token of tokens) {
      const found = this.descend(token);
      if (found === null) return best;
      best = found;
    }
    return best;
  }

  /** Moves from a collection to its child; gives the range to show for it. */
  private descend(token: string): Range | null {
    const event = this.events[this.index];
    if (event?.type === EVENT_ID.MAPPING) return this.member(token);
    if (event?.type === EVENT_ID.SEQUENCE) return this.item(token);
    return null;
  }

  private member(token: string): Range | null {
    // Of two members with one name the last is in force, as in JSON.parse.
    let found: { value: number; range: Range } | null = null;
    let index = this.index + 1;
    while (this.events[index]?.type !== EVENT_ID.POP) {
      if (index >= this.events.length) break;
      const key = this.events[index]!;
      const value = this.after(index);
      if (
        key.type === EVENT_ID.SCALAR &&
        getScalarValue(this.text, key) === token
      ) {
        const isScalar = this.events[value]?.type === EVENT_ID.SCALAR;
        const shown = this.range(isScalar ? value : index);
        if (shown !== null) found = { value, range: shown };
      }
      index = this.after(value);
    }
    if (found === null) return null;
    this.index = found.value;
    return found.range;
  }

  private item(token: string): Range | null {
    if (!/^\d+$/.test(token)) return null;
    let index = this.index + 1;
    for (let left = Number(token); ; left--) {
      const event = this.events[index];
      if (event === undefined || event.type === EVENT_ID.POP) return null;
      if (left === 0) break;
      index = this.after(index);
    }
    this.index = index;
    return this.range(index);
  }

  /** The index behind the node that starts at `index`. */
  private after(index: number): number {
    let depth = 0;
    for (let at = index; at < this.events.length; at++) {
      const type = this.events[at]!.type;
      if (type === EVENT_ID.POP) depth--;
      else if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
      if (depth === 0) return at + 1;
    }
    return this.events.length;
  }

  private range(index: number): Range | null {
    const event = this.events[index];
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        const lineEnd = this.text.indexOf("\n", event.valueStart);
        const end =
          lineEnd === -1 ? event.valueEnd : Math.min(lineEnd, event.valueEnd);
        return [event.valueStart, end];
      }
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        return [event.start, event.start + 1];
      case EVENT_ID.ALIAS:
        return [event.anchorStart, event.anchorEnd];
      default:
        return null;
    }
  }
}
