import { describe, expect, it } from "vitest";
import { isMarked, sentenceOf } from "../../generator/lifecycle/sentence.js";
import type {
  CutOff,
  Lifecycle,
  Replacement,
} from "../../generator/model/index.js";

const wording = {
  operation: (id: string) =>
    id === "v1MaasCreate"
      ? {
          name: "cloudAccounts.maas.create",
          route: "POST /v1/cloudaccounts/maas",
        }
      : id === "long"
        ? {
            name: `clusters.${"veryLong".repeat(6)}`,
            route: `GET /${"x".repeat(80)}`,
          }
        : null,
};

const record = (
  cutOff: Partial<CutOff> | null,
  replacement: Partial<Replacement> | null = null,
  more: Partial<Lifecycle> = {},
): Lifecycle => ({
  id: null,
  phase: "sunset",
  announcedOn: null,
  cutOff:
    cutOff === null
      ? null
      : { on: null, release: null, status: "committed", ...cutOff },
  milestones: [],
  replacement:
    replacement === null
      ? null
      : {
          kind: "operation",
          ref: "v1MaasCreate",
          map: null,
          guide: null,
          ...replacement,
        },
  reason: null,
  direction: null,
  provenance: {},
  ...more,
});

const on = { on: "2026-04-04" };

describe("the canonical sentence", () => {
  it.each<[string, Lifecycle]>([
    [
      "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
      record(on, {}),
    ],
    [
      "Deprecated: cut-off 2026-04-04. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
      record(on, {}, { phase: "deprecated" }),
    ],
    ["Sunset: cut-off 2026-04-04.", record(on)],
    ["Sunset: cut-off 2026-04-04.", record({ ...on, release: "4.9" })],
    [
      "Sunset: cut-off 2026-04-04, planned.",
      record({ ...on, status: "planned" }),
    ],
    ["Sunset: cut-off in release 4.9.", record({ release: "4.9" })],
    ["Sunset: cut-off to be announced.", record({ status: "tba" })],
    ["Sunset: cut-off not announced.", record(null)],
    [
      "Deprecated: no longer supported.",
      record(null, null, { phase: "deprecated" }),
    ],
    [
      "Sunset: cut-off not announced. Use includeControlPlaneMachines.",
      record(null, { kind: "parameter", ref: "includeControlPlaneMachines" }),
    ],
    [
      "Sunset: cut-off 2026-04-04. Use an account in another public cloud.",
      record(on, { kind: "text", ref: "an account in another public cloud." }),
    ],
    [
      "Sunset: cut-off 2026-04-04. See https://example.com/x for what to use.",
      record(on, { kind: "url", ref: "https://example.com/x" }),
    ],
    [
      "Sunset: cut-off 2026-04-04. Use goneOperation.",
      record(on, { ref: "goneOperation" }),
    ],
    [
      "Sunset: cut-off 2026-04-04. Nobody uses it.",
      record(on, null, { reason: "Nobody uses it. At all." }),
    ],
    [
      "Sunset: cut-off 2026-04-04. Nobody uses it.",
      record(on, null, { reason: "Nobody uses it" }),
    ],
    [
      "Sunset: cut-off 2026-04-04. Use name.",
      record(
        on,
        { kind: "property", ref: "name" },
        { reason: "not said beside a replacement" },
      ),
    ],
  ])("%s", (want, lifecycle) => {
    expect(sentenceOf(lifecycle, wording)).toBe(want);
  });

  it("says Removed of what is gone", () => {
    expect(
      sentenceOf(record(on, {}, { phase: "deprecated" }), wording, true),
    ).toBe(
      "Removed: cut-off 2026-04-04. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
    );
  });

  it("stays under 120 characters, leaving out the route, then the advice", () => {
    expect(sentenceOf(record(on, { ref: "long" }), wording)).toBe(
      `Sunset: cut-off 2026-04-04. Use clusters.${"veryLong".repeat(6)}.`,
    );
    const endless = record(on, { kind: "text", ref: "y".repeat(500) });
    expect(sentenceOf(endless, wording)).toBe("Sunset: cut-off 2026-04-04.");
  });

  it("is ASCII in one line, whatever a description says", () => {
    const reason = "Größe → “naïve”\n\u2028用户 \u202e */ `x` ${y} — no.";
    const sentence = sentenceOf(record(on, null, { reason }), wording);
    expect(sentence).toMatch(/^[\x20-\x7e]+$/);
    expect(sentence).toBe(
      'Sunset: cut-off 2026-04-04. Gro?e ? "naive" ?? ? */ `x` ${y} - no.',
    );
  });
});

it("marks what was announced by asOf, and nothing in Production", () => {
  expect(isMarked(null)).toBe(false);
  expect(isMarked(record(on, null, { phase: "production" }))).toBe(false);
  expect(isMarked(record(on))).toBe(true);
});
