import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event } from "js-yaml";
import { pointerTokens } from "../model/index.js";
import type { SourceFormat } from "./document.js";
import { JsonPlaces, type Range } from "./locate-json.js";
import { Lines } from "./positions.js";
import { eventsOf } from "./yaml.js";

/** A place in a text; line and column count from 1, `offset` and `length` are in UTF-16 units. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * Where a JSON pointer leads in a text: the member's name (its value, for text and numbers), or the item. Where the
 * pointer leads nowhere, its nearest ancestor; null only for text that cannot be parsed. In JSON it is found by
 * scanning; YAML costs a parse without building values. What was learnt is kept with `source`.
 */
export function locate(
  source: { readonly text: string; readonly format: SourceFormat },
  pointer: string,
): Location | null {
  let places = kept.get(source);
  if (places === undefined)
    kept.set(source, (places = new Places(source.text)));
  return places.find(pointerTokens(pointer));
}

/** Several places of one description are usually asked for. */
const kept = new WeakMap<object, Places>();

class Places {
  private readonly lines: Lines;
  private readonly json: JsonPlaces;
  private readonly text: string;
  /** Built where the text is not JSON; null where it cannot be parsed. */
  private yaml: Search | null | undefined;

  constructor(text: string) {
    this.text = text;
    this.lines = new Lines(text);
    this.json = new JsonPlaces(text);
  }

  find(tokens: readonly string[]): Location | null {
    const range = this.json.find(tokens);
    if (range !== null) return this.location(range[0], range);
    if (this.yaml === undefined) this.yaml = searchOf(this.text);
    const found = this.yaml?.find(tokens) ?? null;
    return found && this.location(this.yaml!.original(found[0]), found);
  }

  private location(offset: number, [start, end]: Range): Location {
    const length = Math.max(1, end - start);
    return { ...this.lines.at(offset), offset, length };
  }
}

function searchOf(text: string): Search | null {
  try {
    return new Search(eventsOf(text));
  } catch {
    return null;
  }
}

class Search {
  private readonly text: string;
  private readonly events: readonly Event[];
  /** An offset of the text that was read as one of the text that was given. */
  readonly original: (offset: number) => number;
  /** Where a collection begins → the index behind it. */
  private readonly ends = new Map<number, number>();
  /** Anchor → index of the node that has it; built when an alias is met. */
  private anchors: ReadonlyMap<string, number> | null = null;

  constructor({ text, events, original }: ReturnType<typeof eventsOf>) {
    this.text = text;
    this.events = events;
    this.original = original;
    const open: number[] = [];
    events.forEach(({ type }, index) => {
      if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE)
        open.push(index);
      else if (type === EVENT_ID.POP)
        this.ends.set(open.pop() ?? -1, index + 1);
    });
  }

  find(tokens: readonly string[]): Range | null {
    let node = 1;
    let best = this.range(node);
    for (const token of tokens) {
      const found = this.child(this.resolve(node), token);
      if (found === null) return best;
      node = found.node;
      best = found.range ?? best;
    }
    return best;
  }

  /** The child of a collection, and the range to show for it. */
  private child(node: number, token: string): Child | null {
    const type = this.events[node]?.type;
    if (type === EVENT_ID.MAPPING) return this.member(node, token);
    return type === EVENT_ID.SEQUENCE ? this.item(node, token) : null;
  }

  private member(node: number, token: string): Child | null {
    // Of two members with one name the last is in force, as in JSON.parse.
    let found: Child | null = null;
    const merged: number[] = [];
    for (const [key, value] of this.entries(node)) {
      const event = this.events[key]!;
      if (event.type !== EVENT_ID.SCALAR) continue;
      const name = getScalarValue(this.text, event);
      if (name === token)
        found = {
          node: value,
          range: this.range(this.isText(value) ? value : key),
        };
      else if (name === "<<") merged.push(value);
    }
    if (found !== null) return found;
    for (const value of merged) {
      const inner = this.child(this.resolve(value), token);
      if (inner !== null) return inner;
    }
    return null;
  }

  private item(node: number, token: string): Child | null {
    if (!/^\d+$/.test(token)) return null;
    let index = node + 1;
    for (let left = Number(token); ; left--) {
      const event = this.events[index];
      if (event === undefined || event.type === EVENT_ID.POP) return null;
      if (left === 0) return { node: index, range: this.range(index) };
      index = this.after(index);
    }
  }

  /** Indexes of the names and values of a mapping. */
  private *entries(node: number): Generator<readonly [number, number]> {
    let key = node + 1;
    while (key < this.events.length) {
      if (this.events[key]!.type === EVENT_ID.POP) return;
      const value = this.after(key);
      yield [key, value];
      key = this.after(value);
    }
  }

  /** The index behind the node that starts at `index`. */
  private after(index: number): number {
    return this.ends.get(index) ?? index + 1;
  }

  /** The node that an alias repeats; any other node itself. */
  private resolve(node: number): number {
    const event = this.events[node];
    if (event?.type !== EVENT_ID.ALIAS) return node;
    this.anchors ??= this.findAnchors();
    const name = this.text.slice(event.anchorStart, event.anchorEnd);
    return this.anchors.get(name) ?? node;
  }

  private findAnchors(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    this.events.forEach((event, index) => {
      if (event.type === EVENT_ID.ALIAS || !("anchorStart" in event)) return;
      if (event.anchorStart === -1) return;
      const name = this.text.slice(event.anchorStart, event.anchorEnd);
      if (!found.has(name)) found.set(name, index);
    });
    return found;
  }

  /** True for a text or number that stands in one line: it is shown itself, anything else by its name. */
  private isText(node: number): boolean {
    const event = this.events[node];
    return (
      event?.type === EVENT_ID.SCALAR &&
      event.style !== SCALAR_STYLE.LITERAL_BLOCK &&
      event.style !== SCALAR_STYLE.FOLDED_BLOCK
    );
  }

  private range(node: number): Range | null {
    const event = this.events[node];
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        const { valueStart, valueEnd } = event;
        const line = this.text
          .slice(valueStart, valueEnd)
          .split(/[\r\n]/, 1)[0]!;
        return [valueStart, valueStart + line.length];
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

interface Child {
  readonly node: number;
  readonly range: Range | null;
}
