import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import { nameCalls } from "../../../generator/enrich/names/call-pass.js";
import { attachLifecycle } from "../../../generator/lifecycle/attach/index.js";
import { lintLifecycle } from "../../../generator/lifecycle/lint/index.js";
import { parseManifest } from "../../../generator/lifecycle/manifest/parse.js";
import { recordRemovals } from "../../../generator/lifecycle/record/index.js";
import { emptyNames } from "../../../generator/names/index.js";
import { presetConventions } from "../../../generator/presets/index.js";
import { shared } from "../../support/shared.js";
import { documentOf } from "../support.js";

const february = shared("histories/palette/palette-2026-02-09-4e969cc.json");
const april = shared("histories/palette/palette-2026-04-02-fd0a0d2.json");

function read(file: string) {
  const conventions = presetConventions("palette", () => {})!;
  return nameCalls(
    documentOf(readFileSync(file, "utf8"), file),
    conventions,
    emptyNames,
    () => {},
  ).document;
}

const family = `lifecycle: 1
asOf: 2026-04-10
entries:
  - id: openstack
    select: { path: /v1/**/openstack/** }
    announcedOn: 2025-10-18
    cutOff: { on: 2026-04-04, release: "4.9" }
    replacement: { kind: operation, ref: v1CloudAccountsMaasCreate, map: none }
`;

describe.skipIf(february === null || april === null)(
  "Palette, February to April 2026",
  () => {
    const [old, now] =
      february === null || april === null ? [] : [read(february), read(april)];

    it("removed 39 OpenStack operations, each of which gets an entry", async () => {
      const { additions, text } = await recordRemovals(old!, now!, null, {
        cutOff: "2026-04-04",
        release: "4.9",
      });
      const operations = additions.filter(
        ({ removal }) => removal.element.kind === "operation",
      );
      expect(operations).toHaveLength(39);
      for (const { removal } of operations)
        expect(removal.record["path"]).toMatch(/\/openstack(\/|$)/);
      expect(
        additions
          .map(({ removal }) => removal.element.kind)
          .filter((kind) => kind !== "operation")
          .sort(),
      ).toEqual(["enumValue", "parameter", "property"]);
      const manifest = parseManifest("lifecycle.yaml", text, () => {})!;
      expect(manifest.entries).toHaveLength(42);
      expect(new Set(manifest.entries.map(({ id }) => id)).size).toBe(42);
      expect(
        manifest.entries.find(
          ({ removed }) =>
            removed[0]?.kind === "operation" &&
            removed[0].operation === "v1CloudAccountsOpenStackCreate",
        )?.removed[0],
      ).toMatchObject({
        method: "POST",
        path: "/v1/cloudaccounts/openstack",
        name: "cloudAccounts.openStack.create",
        version: "v1",
      });
    });

    it("puts all 39 under one entry for the family, and lint is content only then", async () => {
      const codes = (text: string) => {
        const manifest = parseManifest("lifecycle.yaml", text, () => {})!;
        const found: Diagnostic[] = [];
        const version = {
          document: attachLifecycle(now!, manifest, (one) => found.push(one)),
          manifest,
        };
        lintLifecycle(version, { document: old!, manifest: null }, (one) =>
          found.push(one),
        );
        return found.map(({ code, message }) => `${code} ${message}`);
      };
      const before = codes(family);
      expect(
        before.filter((line) =>
          line.startsWith("lifecycle/removed-without-entry The operation"),
        ),
      ).toHaveLength(39);
      const manifest = parseManifest("lifecycle.yaml", family, () => {})!;
      const { text, additions } = await recordRemovals(
        old!,
        now!,
        { manifest, text: family },
        { cutOff: null, release: null },
      );
      expect(
        additions.filter(
          ({ id, kind }) => kind === "existing" && id === "openstack",
        ),
      ).toHaveLength(39);
      const after = codes(text);
      expect(
        after.filter((line) => /removed-without-entry|stale/.test(line)),
      ).toEqual([]);
      const attached = attachLifecycle(
        now!,
        parseManifest("lifecycle.yaml", text, () => {}),
        () => {},
      );
      const removed = attached.lifecycle.removed.filter(
        ({ kind }) => kind === "operation",
      );
      expect(removed).toHaveLength(39);
      expect(removed[0]?.lifecycle).toMatchObject({
        id: "openstack",
        phase: "deprecated",
        cutOff: { on: "2026-04-04" },
      });
    });

    it("drops tombstones twelve months after the cut-off", async () => {
      const manifest = parseManifest("lifecycle.yaml", family, () => {})!;
      const { text } = await recordRemovals(
        old!,
        now!,
        { manifest, text: family },
        { cutOff: null, release: null },
      );
      const at = (asOf: string) =>
        attachLifecycle(
          now!,
          parseManifest("m.yaml", text.replace("2026-04-10", asOf), () => {}),
          () => {},
        ).lifecycle.removed.filter(
          ({ lifecycle }) => lifecycle.id === "openstack",
        ).length;
      expect([at("2026-04-10"), at("2027-04-03"), at("2027-04-04")]).toEqual([
        39, 39, 0,
      ]);
    });
  },
);
