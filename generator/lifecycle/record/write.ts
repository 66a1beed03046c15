import type { Document, YAMLMap, YAMLSeq } from "yaml";
import type { Addition } from "./plan.js";
import type * as yaml from "yaml";
import { importLazily } from "../../import-lazily.js";

/** The text of a manifest with the additions in it; comments and order stay as they are. Null starts a new one. */
export async function writeAdditions(
  text: string | null,
  additions: readonly Addition[],
  asOf: string | null,
): Promise<string> {
  const { isMap, isSeq, parseDocument } =
    await importLazily<typeof yaml>("yaml");
  const document: Document = parseDocument(text ?? startOf(asOf));
  if (!isMap(document.contents)) document.contents = document.createNode({});
  if (!isSeq(document.get("entries")))
    document.set("entries", document.createNode([]));
  const entries = document.get("entries") as YAMLSeq;
  if (entries.items.length === 0) entries.flow = false;
  for (const addition of additions) {
    const { record, select } = addition.removal;
    const removed = document.createNode(record, { flow: true });
    if (addition.kind === "new") {
      const { id, facts } = addition;
      const entry: YAMLMap = document.createNode({ id, select, ...facts });
      entry.set("select", document.createNode(select, { flow: true }));
      entry.set("cutOff", document.createNode(facts.cutOff, { flow: true }));
      entry.set("removed", sequence(removed));
      entries.add(entry);
    } else {
      const entry = entries.items[addition.index] as YAMLMap;
      const list = entry.get("removed");
      if (isSeq(list)) list.add(removed);
      else entry.set("removed", sequence(removed));
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });

  function sequence(item: YAMLMap): YAMLSeq {
    const list = document.createNode([]) as unknown as YAMLSeq;
    list.add(item);
    return list;
  }
}

function startOf(asOf: string | null): string {
  const date = asOf === null ? "" : `asOf: ${asOf}\n`;
  return `lifecycle: 1\n${date}entries: []\n`;
}
