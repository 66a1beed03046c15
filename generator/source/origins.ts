import {
  childOf,
  childPointer,
  pointerTokens,
  type Json,
  type SourceRef,
} from "../model/index.js";

/**
 * Leads from nodes of a rewritten tree back to where they were written. Only nodes that moved are remembered, by
 * identity; the place of any other is its parent's place and its own key.
 */
export class Origins {
  readonly root: SourceRef;
  private readonly moved: Map<Json, SourceRef>;

  /** `moved` are nodes that had moved before: parts of a description that come from other files. */
  constructor(file: string, moved: ReadonlyMap<Json, SourceRef> = new Map()) {
    this.root = { file, pointer: "" };
    this.moved = new Map(moved);
  }

  /** Remembers that `node` was written at `source`; gives `node` back. */
  move<T extends Json>(node: T, source: SourceRef): T {
    if (typeof node === "object" && node !== null) this.moved.set(node, source);
    return node;
  }

  /** All nodes that moved. */
  moves(): ReadonlyMap<Json, SourceRef> {
    return this.moved;
  }

  /** `copy` stands for `node`: when that had moved, so has the copy. */
  replace<T extends Json>(node: Json, copy: T): T {
    const source = this.moved.get(node);
    return source === undefined ? copy : this.move(copy, source);
  }

  /** Where the member or item `key` of a node is, when the node is at `parent`. */
  child(parent: SourceRef, key: string | number, node: Json): SourceRef {
    if (typeof node === "object" && node !== null) {
      const source = this.moved.get(node);
      if (source !== undefined) return source;
    }
    return { file: parent.file, pointer: childPointer(parent.pointer, key) };
  }

  /** Where the node at `pointer` of `tree` was written; beyond the tree, the path from the last node that exists. */
  at(tree: Json, pointer: string): SourceRef {
    let node: Json | undefined = tree;
    let place = this.root;
    for (const token of pointerTokens(pointer)) {
      node = childOf(node, token);
      place = this.child(place, token, node ?? null);
    }
    return place;
  }
}
