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
import type { Document } from "../../../generator/model/index.js";
import {
  applyOverlays,
  readOverlay,
} from "../../../generator/overlay/index.js";
import { parseSource } from "../../../generator/source/index.js";
import { projectRoot } from "../../support/shared.js";
import { attach, documentOf, documentOfSource } from "../support.js";
import { api, entries } from "../things.js";

/** The description with an overlay applied by the stage that applies users' own. */
async function apply(
  description: string,
  overlay: Overlay,
  found: Diagnostic[],
): Promise<Document> {
  const report = (one: Diagnostic) => found.push(one);
  const text = JSON.stringify(overlay);
  const read = readOverlay(parseSource("overlay.json", text, report)!, report);
  const source = parseSource("api.yaml", description, report);
  return documentOfSource(await applyOverlays(source!, [read!], report), found);
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

async function roundTrip(description: string, manifestText: string) {
  const manifest = parseManifest("lifecycle.yaml", manifestText, () => {})!;
  const first = attachLifecycle(documentOf(description), manifest, () => {});
  const overlay = overlayOf(first, manifest);
  const found: Diagnostic[] = [];
  const again = attachLifecycle(
    await apply(description, overlay, found),
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
  it("read back gives the same records, and says nothing is wrong", async () => {
    const { first, again, found } = await roundTrip(api, manifest);
    expect(records(again)).toEqual(records(first));
    expect(found.filter(({ code }) => code.startsWith("lifecycle/"))).toEqual(
      [],
    );
  });

  it("of spec/palette, too", async () => {
    const read = (name: string) =>
      readFileSync(join(projectRoot, "spec/palette", name), "utf8");
    const { first, again, found } = await roundTrip(
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

  it("gives other tools the flag, the tag and the date", async () => {
    const { overlay } = await roundTrip(api, manifest);
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

  it("flags parts of Swagger 2.0 with an extension, since it knows `deprecated` on operations only", async () => {
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
    const { overlay, first, again } = await roundTrip(swagger, text);
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
