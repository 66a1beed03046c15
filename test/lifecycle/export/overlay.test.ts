import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import { attachLifecycle } from "../../../generator/lifecycle/attach/index.js";
import { elementsOf } from "../../../generator/lifecycle/elements.js";
import {
  jsonPath,
  overlayOf,
  type Overlay,
} from "../../../generator/lifecycle/export/overlay.js";
import { parseManifest } from "../../../generator/lifecycle/manifest/parse.js";
import type { Document, Json } from "../../../generator/model/index.js";
import { projectRoot } from "../../support/shared.js";
import { attach, documentOf } from "../support.js";
import { api, entries } from "../things.js";

type Node = Record<string, unknown>;

/** What the Overlay specification asks of `update` (section 4.4.3), for the normalized paths that are exported. */
function apply(description: string, overlay: Overlay): string {
  const tree = load(description) as Node;
  for (const { target, update } of overlay.actions)
    merge(find(tree, target), update);
  return JSON.stringify(tree);
}

function find(tree: Node, path: string): Node {
  let node: unknown = tree;
  for (const [, name, index] of path
    .slice(1)
    .matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/g)) {
    const key = index ?? name!.replaceAll(/\\(.)/g, "$1");
    node = (node as Node)[key];
    if (node === undefined) throw new Error(`nothing at ${path}`);
  }
  return node as Node;
}

function merge(node: Node, update: Readonly<Record<string, Json>>): void {
  for (const [key, value] of Object.entries(update)) {
    const old = node[key];
    if (Array.isArray(old) && Array.isArray(value))
      node[key] = [...(old as unknown[]), ...(value as unknown[])];
    else if (
      typeof old === "object" &&
      old !== null &&
      typeof value === "object" &&
      value !== null
    )
      merge(old as Node, value as Record<string, Json>);
    else node[key] = value;
  }
}

/** All that is recorded, without where it came from. */
function records(document: Document): unknown {
  return {
    elements: elementsOf(document).flatMap(({ name, lifecycle }) =>
      lifecycle === null ? [] : [[name, { ...lifecycle, provenance: null }]],
    ),
    context: {
      ...document.lifecycle,
      removed: document.lifecycle.removed.map((one) => ({
        ...one,
        source: null,
        lifecycle: { ...one.lifecycle, provenance: null },
      })),
      others: document.lifecycle.others.map((one) => ({
        ...one,
        source: null,
        lifecycle: { ...one.lifecycle, provenance: null },
      })),
    },
  };
}

function roundTrip(description: string, manifestText: string) {
  const manifest = parseManifest("lifecycle.yaml", manifestText, () => {})!;
  const first = attachLifecycle(documentOf(description), manifest, () => {});
  const overlay = overlayOf(first, manifest);
  const found: Diagnostic[] = [];
  const again = attachLifecycle(
    documentOf(apply(description, overlay), "api.json", found),
    null,
    (one) => found.push(one),
  );
  return { first, overlay, again, found };
}

const manifest =
  entries(`- { id: list, select: { operation: listThings }, announcedOn: 2025-10-18, cutOff: { on: 2026-04-04 }, replacement: { kind: operation, ref: getThing, map: { "1": a } }, milestones: [{ on: 2026-01-01, effect: no-new-use }], notices: [{ on: 2026-01-01, url: "https://example.com" }] }
- { id: kind, select: { parameter: kind, operation: listThings }, reason: r }
- { id: limit, select: { parameter: limit, operation: listThings }, reason: shared component }
- { id: value, select: { schema: Thing, property: type, enumValue: old }, phase: deprecated }
- { id: name, select: { schema: Thing, property: name, direction: request }, cutOff: { release: "4.10" } }
- { id: over, select: { operation: getThing }, cutOff: { on: 2025-04-04, status: planned } }
- { id: alpha, select: { version: v1alpha1 }, cutOff: { status: tba } }
- { id: macro, select: { terraform: spectrocloud_macro }, reason: r }
- { id: gone, select: { operation: gone }, removed: [{ operation: gone, method: get, path: /g, name: gone.get }, { schema: Thing, property: lost }] }`);

describe("the exported overlay", () => {
  it("read back gives the same records, and says nothing is wrong", () => {
    const { first, again, found } = roundTrip(api, manifest);
    expect(records(again)).toEqual(records(first));
    expect(found.filter(({ code }) => code.startsWith("lifecycle/"))).toEqual(
      [],
    );
  });

  it("of spec/palette, too", () => {
    const read = (name: string) =>
      readFileSync(join(projectRoot, "spec/palette", name), "utf8");
    const { first, again, found } = roundTrip(
      read("palette.yaml"),
      read("lifecycle.yaml"),
    );
    expect(records(again)).toEqual(records(first));
    expect(found.filter(({ code }) => code.startsWith("lifecycle/"))).toEqual(
      [],
    );
    expect(
      elementsOf(first).filter(({ lifecycle }) => lifecycle !== null).length,
    ).toBeGreaterThan(15);
  });

  it("gives other tools the flag, the tag and the date", () => {
    const { overlay } = roundTrip(api, manifest);
    const at = (target: string) =>
      overlay.actions.find((action) => action.target === target)?.update;
    expect(overlay.overlay).toBe("1.0.0");
    expect(at("$['paths']['/v1/things']['get']")).toEqual({
      deprecated: true,
      "x-sunset": "2026-04-04",
      tags: ["sunset"],
    });
    expect(at("$['paths']['/v1/things/{uid}']['get']")).toEqual({
      deprecated: true,
      "x-sunset": "2025-04-04",
      tags: ["deprecated"],
    });
    expect(at("$['paths']['/v1/things']['get']['parameters'][1]")).toEqual({
      deprecated: true,
      "x-sunset": "2026-04-04",
    });
    expect(
      at("$['components']['schemas']['Thing']['properties']['name']"),
    ).toEqual({ deprecated: true });
    // A component that others use, too, is left alone.
    expect(
      overlay.actions.filter(({ target }) => target.includes("'limit'")),
    ).toEqual([]);
  });

  it("flags parts of Swagger 2.0 with an extension, since it knows `deprecated` on operations only", () => {
    const swagger = `swagger: "2.0"
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: a
      parameters: [{ name: old, in: query, type: string }]
      responses: { "200": { description: ok } }
`;
    const text =
      "lifecycle: 1\nasOf: 2026-01-01\nentries: [{ id: p, select: { parameter: old }, reason: r }, { id: o, select: { operation: a }, reason: r }]\n";
    const { overlay, first, again } = roundTrip(swagger, text);
    expect(overlay.actions.slice(1).map(({ update }) => update)).toEqual([
      { deprecated: true, tags: ["sunset"] },
      { "x-deprecated": true },
    ]);
    expect(records(again)).toEqual(records(first));
  });
});

describe("normalized paths", () => {
  it.each([
    ["", "$"],
    ["/paths/~1v1~1a~0b/get", "$['paths']['/v1/a~b']['get']"],
    ["/paths/~1a/get/parameters/2", "$['paths']['/a']['get']['parameters'][2]"],
    [
      "/paths/~1a/get/responses/200",
      "$['paths']['/a']['get']['responses']['200']",
    ],
    ["/components/schemas/it's\\", "$['components']['schemas']['it\\'s\\\\']"],
    ["/x/\u0001\n", "$['x']['\\u0001\\n']"],
  ])("%j is %s", (pointer, want) => {
    expect(jsonPath(pointer)).toBe(want);
  });
});

it("keeps describing nothing where there is no manifest", () => {
  expect(attach(api).document.lifecycle.asOf).toBeNull();
});
