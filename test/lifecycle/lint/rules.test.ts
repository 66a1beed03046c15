import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import { lintLifecycle } from "../../../generator/lifecycle/lint/index.js";
import { attach, placeOf } from "../support.js";
import { entries } from "../things.js";
import { shop, without } from "./shop.js";

interface Case {
  readonly code: string;
  readonly fails: string;
  /** `line:column` in the manifest (or in the description, where it has no entry). */
  readonly at: string;
  readonly message: string;
  readonly passes: string;
  /** The description, where the rule needs another than the shop. */
  readonly api?: { readonly fails: string; readonly passes: string };
}

const dates = "announcedOn: 2025-07-01, cutOff: { on: 2026-12-31 }, reason: r";
const list = "id: a, select: { operation: listItems }";

const cases: readonly Case[] = [
  {
    code: "short-notice",
    fails: `- { ${list}, announcedOn: 2026-01-15, cutOff: { on: 2026-07-14 }, reason: r }`,
    at: "4:5",
    message:
      "From the announcement 2026-01-15 to the cut-off 2026-07-14 is less than the 6 months that the policy promises.",
    passes: `- { ${list}, announcedOn: 2026-01-15, cutOff: { on: 2026-07-15 }, reason: r }`,
  },
  {
    code: "no-replacement",
    fails: `- { ${list}, announcedOn: 2025-07-01 }`,
    at: "4:5",
    message:
      "Nothing says what to use instead of the operation listItems, or why it ends.",
    passes: `- { ${list}, announcedOn: 2025-07-01, reason: r }`,
  },
  {
    code: "replacement-missing",
    fails: `- { ${list}, replacement: { kind: operation, ref: listItems3 } }`,
    at: "4:5",
    message:
      "The operation listItems3, which replaces the operation listItems, is not in the description.",
    passes: `- { ${list}, replacement: { kind: operation, ref: listItems2 } }`,
  },
  {
    code: "replacement-missing",
    fails:
      "- { id: a, select: { schema: Item, property: cpu }, replacement: { kind: property, ref: milli } }",
    at: "4:5",
    message:
      "The property milli, which replaces the property cpu of Item, is not in the description.",
    passes:
      "- { id: a, select: { schema: Item, property: cpu }, replacement: { kind: property, ref: cpuMilli } }",
  },
  {
    code: "replacement-missing",
    fails:
      "- { id: a, select: { parameter: master }, replacement: { kind: parameter, ref: controls } }",
    at: "4:5",
    message:
      "The parameter controls, which replaces the parameter master of listItems, is not in the description.",
    passes:
      "- { id: a, select: { parameter: master }, replacement: { kind: parameter, ref: control } }",
  },
  {
    code: "replacement-ends",
    fails: `- { ${list}, replacement: { kind: operation, ref: listItems2 } }
- { id: b, select: { operation: listItems2 }, reason: r }`,
    at: "4:5",
    message:
      "The replacement listItems2 of the operation listItems is itself in Sunset.",
    passes: `- { ${list}, replacement: { kind: operation, ref: listItems2 } }
- { id: b, select: { operation: listItems2 }, announcedOn: 2026-02-02, reason: r }`,
  },
  {
    code: "replacement-ends-earlier",
    fails: `- { ${list}, ${dates}, replacement: { kind: operation, ref: listItems2 } }
- { id: b, select: { operation: listItems2 }, cutOff: { on: 2026-12-30 }, announcedOn: 2026-02-02, reason: r }`,
    at: "4:5",
    message:
      "The replacement listItems2 is cut off on 2026-12-30, before what it replaces (2026-12-31).",
    passes: `- { ${list}, ${dates}, replacement: { kind: operation, ref: listItems2 } }
- { id: b, select: { operation: listItems2 }, cutOff: { on: 2027-12-31 }, announcedOn: 2026-02-02, reason: r }`,
  },
  {
    code: "replacement-cycle",
    fails: `- { ${list}, announcedOn: 2026-02-02, replacement: { kind: operation, ref: listItems2 } }
- { id: b, select: { operation: listItems2 }, announcedOn: 2026-02-02, replacement: { kind: operation, ref: listItems } }`,
    at: "4:5",
    message:
      "The replacements go round: operation listItems -> operation listItems2 -> operation listItems.",
    passes: `- { ${list}, announcedOn: 2026-02-02, replacement: { kind: operation, ref: listItems2 } }
- { id: b, select: { operation: listItems2 }, announcedOn: 2026-02-02, replacement: { kind: operation, ref: listLess, map: none } }`,
  },
  {
    code: "replacement-not-equivalent",
    fails:
      "- { id: a, select: { operation: createItem }, replacement: { kind: operation, ref: createItem2 } }",
    at: "4:5",
    message:
      "createItem2 cannot do all that the operation createItem does: it needs the input key.",
    passes:
      "- { id: a, select: { operation: createItem }, replacement: { kind: operation, ref: createItem2, map: none } }",
  },
  {
    code: "replacement-not-equivalent",
    fails:
      "- { id: a, select: { operation: listItems2 }, replacement: { kind: operation, ref: listLess } }",
    at: "4:5",
    message:
      "listLess cannot do all that the operation listItems2 does: its answer lacks extra.",
    passes:
      "- { id: a, select: { operation: listItems2 }, replacement: { kind: operation, ref: listItems } }",
  },
  {
    code: "replacement-not-equivalent",
    fails:
      "- { id: a, select: { schema: Item, property: oldFlag }, replacement: { kind: property, ref: mode } }",
    at: "4:5",
    message:
      "mode cannot do all that the property oldFlag of Item does: it is an enum, not a boolean, and no table maps the values.",
    passes:
      '- { id: a, select: { schema: Item, property: oldFlag }, replacement: { kind: property, ref: mode, map: { "true": all, "false": none } } }',
  },
  {
    code: "required-in-sunset",
    fails: "- { id: a, select: { schema: Item, property: code }, reason: r }",
    at: "4:5",
    message:
      "The property code of Item is required, so nobody can stop sending it.",
    passes: "- { id: a, select: { schema: Item, property: uid }, reason: r }",
  },
  {
    code: "required-in-sunset",
    fails:
      "- { id: a, select: { parameter: tenant, operation: listItems }, reason: r }",
    at: "4:5",
    message:
      "The parameter tenant of listItems is required, so nobody can stop sending it.",
    passes: `- { id: a, select: { parameter: tenant, operation: listItems }, reason: r }
- { id: b, select: { operation: listItems }, reason: r }`,
  },
  {
    code: "prose-without-entry",
    api: {
      fails: shop.replace(
        "oldFlag: { type: boolean }",
        "oldFlag: { type: boolean, description: Deprecated. Use mode }",
      ),
      passes: shop.replace(
        "oldFlag: { type: boolean }",
        "oldFlag: { type: boolean, description: Deprecated. Use mode }",
      ),
    },
    fails: "- { id: a, select: { schema: Item, property: cpu }, reason: r }",
    at: "11:9",
    message:
      "The description calls Item oldFlag deprecated, but there is no record of it.",
    passes:
      "- { id: a, select: { schema: Item, property: oldFlag }, reason: r }",
  },
  {
    code: "countdown-without-notice",
    fails: `- { ${list}, announcedOn: 2025-07-01, cutOff: { on: 2026-04-30 }, reason: r, notices: [{ on: 2026-01-29 }] }`,
    at: "4:5",
    message:
      "The countdown of a to 2026-04-30 runs since 2026-01-30, and no notice was sent.",
    passes: `- { ${list}, announcedOn: 2025-07-01, cutOff: { on: 2026-04-30 }, reason: r, notices: [{ on: 2026-01-30 }] }`,
  },
];

function lint(api: string, manifest: string) {
  const attached = attach(api, entries(manifest));
  const found: Diagnostic[] = [];
  lintLifecycle(attached, null, (one) => found.push(one));
  const texts = { "api.yaml": api, "lifecycle.yaml": entries(manifest) };
  return { attached, found, lines: found.map((one) => placeOf(one, texts)) };
}

describe.each(cases)(
  "$code: $message",
  ({ code, fails, at, message, passes, api }) => {
    it("fails, at its entry", () => {
      const { attached, found, lines } = lint(api?.fails ?? shop, fails);
      expect(attached.lines).toEqual([]);
      expect(lines).toContain(`lifecycle/${code} ${at}`);
      const [first] = found.filter((one) => one.code === `lifecycle/${code}`);
      expect(first?.message).toBe(message);
      expect(first?.hint).not.toBeNull();
    });

    it("passes", () => {
      const { attached, found } = lint(api?.passes ?? shop, passes);
      expect(attached.lines).toEqual([]);
      expect(found.filter((one) => one.code === `lifecycle/${code}`)).toEqual(
        [],
      );
    });
  },
);

interface Step {
  readonly code: string;
  readonly old: { readonly api: string; readonly manifest: string };
  readonly fails: { readonly api: string; readonly manifest: string };
  readonly at: string;
  readonly message: string;
  readonly passes: { readonly api: string; readonly manifest: string };
}

const listItems =
  /    get:\n      operationId: listItems\n[\s\S]*?(?= {4}post:)/;
const control = / +- \{ name: control.*\n/;
const cpu = / +cpu: .*\n/;
const dated = `- { ${list}, ${dates} }`;

const steps: readonly Step[] = [
  {
    code: "cut-off-moved-earlier",
    old: { api: shop, manifest: dated },
    fails: { api: shop, manifest: dated.replace("2026-12-31", "2026-12-30") },
    at: "4:5",
    message:
      "The cut-off of the operation listItems moved from 2026-12-31 to the earlier 2026-12-30.",
    passes: { api: shop, manifest: dated.replace("2026-12-31", "2027-01-31") },
  },
  {
    code: "record-deleted",
    old: { api: shop, manifest: dated },
    fails: { api: shop, manifest: "[]" },
    at: "22:5",
    message:
      "The operation listItems was announced to end on 2026-12-31, and is now described as if it stayed.",
    passes: {
      api: shop,
      manifest: `- { ${list}, phase: production, reason: It stays. }`,
    },
  },
  {
    code: "date-deleted",
    old: { api: shop, manifest: dated },
    fails: { api: shop, manifest: `- { ${list}, reason: r }` },
    at: "22:5",
    message: "The cut-off 2026-12-31 of the operation listItems is gone.",
    passes: {
      api: shop,
      manifest: `- { ${list}, reason: r, cutOff: { status: tba } }`,
    },
  },
  {
    code: "reactivated",
    old: {
      api: shop,
      manifest: `- { ${list}, cutOff: { on: 2026-01-01 }, reason: r }`,
    },
    fails: {
      api: shop,
      manifest: `- { ${list}, phase: production, reason: r }`,
    },
    at: "22:5",
    message:
      "The operation listItems was no longer supported, and is back in Production.",
    passes: {
      api: shop,
      manifest: `- { ${list}, cutOff: { on: 2026-01-01 }, reason: r }`,
    },
  },
  {
    code: "reactivated",
    old: {
      api: without(shop, listItems),
      manifest: `- { ${list}, reason: r, removed: [{ operation: listItems, method: get, path: /v1/items, name: items.list }] }`,
    },
    fails: { api: shop, manifest: "[]" },
    at: "22:5",
    message:
      "The operation listItems was no longer supported, and is back in Production.",
    passes: { api: shop, manifest: `- { ${list}, reason: r }` },
  },
  {
    code: "removed-early",
    old: { api: shop, manifest: dated },
    fails: {
      api: without(shop, listItems),
      manifest: `- { ${list}, ${dates}, removed: [{ operation: listItems, method: get, path: /v1/items, name: items.list }] }`,
    },
    at: "4:122",
    message:
      "The operation listItems was removed before its cut-off 2026-12-31 (it is 2026-02-01).",
    passes: {
      api: shop,
      manifest: dated,
    },
  },
  {
    code: "removed-without-entry",
    old: { api: shop, manifest: "[]" },
    fails: { api: without(shop, listItems), manifest: "[]" },
    at: "22:5 (old)",
    message: "The operation listItems was removed, and no entry says so.",
    passes: {
      api: without(shop, listItems),
      manifest: `- { ${list}, reason: r, removed: [{ operation: listItems, method: get, path: /v1/items, name: items.list }] }`,
    },
  },
  {
    code: "removed-without-entry",
    old: { api: shop, manifest: "[]" },
    fails: { api: without(shop, control), manifest: "[]" },
    at: "26:11 (old)",
    message:
      "The parameter control of listItems was removed, and no entry says so.",
    passes: {
      api: without(shop, control),
      manifest:
        "- { id: a, select: { parameter: control }, reason: r, removed: [{ operation: listItems, parameter: control }] }",
    },
  },
  {
    code: "removed-without-entry",
    old: { api: shop, manifest: "[]" },
    fails: { api: without(shop, cpu), manifest: "[]" },
    at: "13:9 (old)",
    message: "The property cpu of Item was removed, and no entry says so.",
    passes: {
      api: without(shop, cpu),
      manifest:
        "- { id: a, select: { schema: Item, property: cpu }, reason: r, removed: [{ schema: Item, property: cpu }] }",
    },
  },
];

function lintStep(old: Step["old"], next: Step["old"]) {
  const base = attach(old.api, entries(old.manifest));
  const now = attach(next.api, entries(next.manifest));
  const found: Diagnostic[] = [];
  lintLifecycle(now, base, (one) => found.push(one));
  const places = found.map((one) => {
    const ofOld = one.code === "lifecycle/removed-without-entry";
    const texts = {
      "api.yaml": ofOld ? old.api : next.api,
      "lifecycle.yaml": entries(next.manifest),
    };
    return placeOf(one, texts) + (ofOld ? " (old)" : "");
  });
  return { now, found, places };
}

describe.each(steps)(
  "since the version before, $code: $message",
  ({ code, old, fails, at, message, passes }) => {
    it("fails, at its entry or at the element", () => {
      const { found, places } = lintStep(old, fails);
      expect(places).toContain(`lifecycle/${code} ${at}`);
      expect(found.map((one) => one.message)).toContain(message);
    });

    it("passes", () => {
      const { now, found } = lintStep(old, passes);
      expect(now.lines).toEqual([]);
      expect(found.filter((one) => one.code === `lifecycle/${code}`)).toEqual(
        [],
      );
    });
  },
);

it("has an example for every rule", async () => {
  const { lifecycleRules } =
    await import("../../../generator/diagnostics/catalogue/lifecycle-rules.js");
  const tried = new Set(
    [...cases, ...steps].map(({ code }) => `lifecycle/${code}`),
  );
  expect(
    Object.keys(lifecycleRules).filter((code) => !tried.has(code)),
  ).toEqual([]);
});
