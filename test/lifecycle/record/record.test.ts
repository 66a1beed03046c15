import { describe, expect, it } from "vitest";
import { nameCalls } from "../../../generator/enrich/names/call-pass.js";
import { parseManifest } from "../../../generator/lifecycle/manifest/parse.js";
import {
  recordRemovals,
  type RecordFacts,
} from "../../../generator/lifecycle/record/index.js";
import type { Document } from "../../../generator/model/index.js";
import { emptyNames } from "../../../generator/names/index.js";
import { attach, documentOf } from "../support.js";
import { shop, without } from "../lint/shop.js";

const listItems = / {4}get:\n {6}operationId: listItems\n[\s\S]*?(?= {4}post:)/;

function named(text: string): Document {
  return nameCalls(documentOf(text), {}, emptyNames, () => {}).document;
}

const nothing: RecordFacts = { cutOff: null, release: null };

async function record(
  old: string,
  now: string,
  manifestText: string | null,
  facts = nothing,
) {
  const manifest =
    manifestText === null
      ? null
      : parseManifest("lifecycle.yaml", manifestText, () => {});
  const written = manifest === null ? null : { manifest, text: manifestText! };
  return recordRemovals(named(old), named(now), written, facts);
}

describe("record", () => {
  it("starts a manifest with an entry for each removed element", async () => {
    const now = without(shop, listItems, / +cpu: .*\n/, /, none\]/).replace(
      "enum: [all",
      "enum: [all]",
    );
    const { text, additions } = await record(shop, now, null, {
      cutOff: "2026-04-04",
      release: "4.9",
    });
    expect(additions.map(({ id }) => id)).toEqual([
      "items-get",
      "item-cpu",
      "item-mode-none",
    ]);
    expect(text).toBe(`lifecycle: 1
entries:
  - id: items-get
    select: { operation: listItems }
    cutOff: { on: 2026-04-04, release: "4.9" }
    removed:
      - { operation: listItems, method: GET, path: /v1/items, name: items.get, version: v1 }
  - id: item-cpu
    select: { schema: Item, property: cpu }
    cutOff: { on: 2026-04-04, release: "4.9" }
    removed:
      - { schema: Item, property: cpu }
  - id: item-mode-none
    select: { schema: Item, property: mode, enumValue: none }
    cutOff: { on: 2026-04-04, release: "4.9" }
    removed:
      - { schema: Item, property: mode, enumValue: none }
`);
    const { lines, document } = attach(now, text);
    expect(lines).toEqual(["lifecycle/no-as-of 1:1"]);
    expect(document.lifecycle.removed.map(({ id }) => id)).toEqual([
      "Item.cpu",
      "Item.mode.none",
      "listItems",
    ]);
  });

  it("keeps comments, adds to the entry that means the element, and changes nothing the second time", async () => {
    const manifest = `# Kept by hand.
lifecycle: 1
asOf: 2026-05-01 # the day of the release
entries:
  # The whole family.
  - id: items
    select: { path: /v1/items/** }
    cutOff: { on: 2026-04-04 }
    replacement: { kind: operation, ref: listItems2 } # not the other one
`;
    const now = without(shop, listItems);
    const first = await record(shop, now, manifest);
    expect(first.text).toBe(
      `${manifest}    removed:
      - { operation: listItems, method: GET, path: /v1/items, name: items.get, version: v1 }
`,
    );
    const second = await record(shop, now, first.text);
    expect(second.additions).toEqual([]);
    expect(second.text).toBe(first.text);
  });

  it("carries over what the old description knew", async () => {
    const old = shop.replace(
      "operationId: listItems\n",
      "operationId: listItems\n      x-sunset: 2026-04-04\n      x-speakeasy-deprecation-replacement: listItems2\n",
    );
    const base = attach(old).document;
    const { text } = await recordRemovals(
      nameCalls(base, {}, emptyNames, () => {}).document,
      named(without(shop, listItems)),
      null,
      nothing,
    );
    expect(text).toContain("cutOff: { on: 2026-04-04 }");
    expect(text).toContain("ref: listItems2");
  });

  it("says that the date is open where nobody knows it", async () => {
    const { text } = await record(shop, without(shop, listItems), null);
    expect(text).toContain("cutOff: { status: tba }");
  });

  it("takes an operation with a new id at the old place for renamed", async () => {
    const { additions } = await record(
      shop,
      shop.replace("operationId: listItems\n", "operationId: getItems\n"),
      null,
    );
    expect(additions).toEqual([]);
  });

  it("does not repeat the parts of what went as a whole", async () => {
    const { additions } = await record(shop, without(shop, listItems), null);
    expect(additions).toHaveLength(1);
  });
});
