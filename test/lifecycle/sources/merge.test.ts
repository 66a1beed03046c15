import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import {
  noFacts,
  rank,
  type Claim,
  type Facts,
} from "../../../generator/lifecycle/sources/claim.js";
import { claimOf } from "../../../generator/lifecycle/sources/extensions.js";
import {
  merge,
  type Parent,
} from "../../../generator/lifecycle/sources/merge.js";
import type { CutOff, Lifecycle } from "../../../generator/model/index.js";

const on = (date: string): CutOff => ({
  on: date,
  release: null,
  status: "committed",
});

function claim(
  name: keyof typeof rank,
  facts: Partial<Facts> = {},
  more: Partial<Claim> = {},
): Claim {
  const source = { file: "api.yaml", pointer: `/${name}` };
  return {
    ...claimOf(rank[name], name, source, { ...noFacts, ...facts }),
    ...more,
  };
}

function parent(name: string, facts: Partial<Lifecycle>): Parent {
  const lifecycle = merge([claim("manifest")], [], null, () => {})!;
  return { name, lifecycle: { ...lifecycle, ...facts } };
}

function run(
  claims: readonly Claim[],
  parents: readonly Parent[] = [],
  asOf: string | null = "2026-01-01",
) {
  const found: Diagnostic[] = [];
  const lifecycle = merge(claims, parents, asOf, (one) => found.push(one));
  return { lifecycle, found };
}

const ranks = ["manifest", "xLifecycle", "vendor", "flag", "tag"] as const;

describe("precedence", () => {
  it.each(
    ranks.flatMap((winner, index) =>
      ranks.slice(index + 1).map((loser) => [winner, loser] as const),
    ),
  )("%s wins over %s, in any order", (winner, loser) => {
    const high = claim(winner, { cutOff: on("2026-04-04"), reason: "high" });
    const low = claim(loser, { cutOff: on("2025-01-01"), reason: "low" });
    for (const claims of [
      [high, low],
      [low, high],
    ]) {
      const { lifecycle, found } = run(claims);
      expect(lifecycle?.cutOff?.on).toBe("2026-04-04");
      expect(lifecycle?.reason).toBe("high");
      expect(lifecycle?.provenance).toMatchObject({
        cutOff: winner,
        reason: winner,
      });
      expect(found).toEqual([]);
    }
  });

  it("is per field, and where each came from is kept", () => {
    const { lifecycle } = run([
      claim("manifest", { announcedOn: "2025-10-18" }, { id: "a" }),
      claim("vendor", { cutOff: on("2026-04-04"), reason: "why" }),
      claim("flag"),
    ]);
    expect(lifecycle).toMatchObject({
      id: "a",
      phase: "sunset",
      announcedOn: "2025-10-18",
      cutOff: { on: "2026-04-04" },
      reason: "why",
      provenance: {
        announcedOn: "manifest",
        cutOff: "vendor",
        reason: "vendor",
        phase: "manifest",
      },
    });
  });

  it("prefers the entry that names the element over a glob it falls under", () => {
    const { lifecycle, found } = run([
      claim("manifest", { cutOff: on("2026-02-01") }, { distance: 1 }),
      claim("manifest", { cutOff: on("2026-04-04") }),
    ]);
    expect(lifecycle?.cutOff?.on).toBe("2026-04-04");
    expect(found).toEqual([]);
  });

  it("takes the first of the table for texts of vendors that differ", () => {
    const { lifecycle, found } = run([
      claim("vendor", { reason: "first" }),
      claim("vendor", { reason: "second" }),
    ]);
    expect(lifecycle?.reason).toBe("first");
    expect(found).toEqual([]);
  });

  it("is no record when nobody says so: a reason only explains a flag", () => {
    const why = claim("vendor", { reason: "why" }, { alone: false });
    expect(run([]).lifecycle).toBeNull();
    expect(run([why]).lifecycle).toBeNull();
    expect(run([why, claim("flag")]).lifecycle?.reason).toBe("why");
  });

  it("knows a bare flag as Sunset with an unknown date", () => {
    expect(run([claim("flag")]).lifecycle).toMatchObject({
      id: null,
      phase: "sunset",
      cutOff: null,
      provenance: { phase: "flag" },
    });
  });
});

describe("conflicts", () => {
  it.each(["announcedOn", "cutOff"] as const)(
    "of equal rank about %s are errors that show both",
    (field) => {
      const date = (text: string) =>
        field === "cutOff" ? { cutOff: on(text) } : { announcedOn: text };
      const { found } = run([
        claim("vendor", date("2026-04-04"), { origin: "x-sunset" }),
        claim("vendor", date("2026-05-05"), { origin: "x-github" }),
      ]);
      expect(found).toMatchObject([
        {
          code: "lifecycle/conflict",
          severity: "error",
          message: `Two sources of equal rank disagree about ${field}: x-sunset 2026-04-04, x-github 2026-05-05.`,
          related: [{ message: "x-sunset says 2026-04-04." }],
        },
      ]);
    },
  );

  it("are none when the dates agree, or when a higher source decides", () => {
    const agree = run([
      claim("vendor", { cutOff: on("2026-04-04") }),
      claim("vendor", { cutOff: on("2026-04-04") }),
    ]);
    const decided = run([
      claim("manifest", { cutOff: on("2026-04-04") }),
      claim("vendor", { cutOff: on("2026-05-05") }),
      claim("vendor", { cutOff: on("2026-06-06") }),
    ]);
    expect([...agree.found, ...decided.found]).toEqual([]);
  });
});

describe("a written phase", () => {
  it("that contradicts the dates is an error, and the dates win", () => {
    const { lifecycle, found } = run([
      claim("xLifecycle", { phase: "deprecated", cutOff: on("2026-04-04") }),
    ]);
    expect(lifecycle?.phase).toBe("sunset");
    expect(found).toMatchObject([
      {
        code: "lifecycle/phase-contradiction",
        message:
          "The phase is written as deprecated, but by its dates it is sunset on 2026-01-01.",
        source: { pointer: "/xLifecycle" },
      },
    ]);
  });

  it.each(["flag", "tag"] as const)("by a %s gives way silently", (name) => {
    const { lifecycle, found } = run([
      claim("vendor", { cutOff: on("2026-04-04") }),
      claim(name, { phase: "deprecated" }),
    ]);
    expect(lifecycle?.phase).toBe("sunset");
    expect(found).toEqual([]);
  });

  it("without dates holds", () => {
    expect(run([claim("tag", { phase: "deprecated" })]).lifecycle?.phase).toBe(
      "deprecated",
    );
  });
});

describe("inheritance", () => {
  it("gives an element without a record its parent's", () => {
    const { lifecycle } = run(
      [],
      [parent("tag legacy", { phase: "deprecated", reason: "old", id: "t" })],
    );
    expect(lifecycle).toMatchObject({
      id: "t",
      phase: "deprecated",
      reason: "old",
      provenance: { phase: "tag legacy", reason: "tag legacy" },
    });
  });

  it("fills fields, the nearest parent first", () => {
    const { lifecycle } = run(
      [claim("flag")],
      [
        parent("path /a", { reason: "path" }),
        parent("tag b", { reason: "tag", announcedOn: "2025-10-18" }),
      ],
    );
    expect(lifecycle).toMatchObject({
      reason: "path",
      announcedOn: "2025-10-18",
    });
  });

  it.each<[string, string | null, string, string, string]>([
    [
      "the parent ends first",
      "2026-06-01",
      "2026-04-04",
      "2026-04-04",
      "version v1",
    ],
    [
      "the element ends first",
      "2026-04-04",
      "2026-06-01",
      "2026-04-04",
      "vendor",
    ],
    ["only the parent ends", null, "2026-06-01", "2026-06-01", "version v1"],
  ])("%s: the earliest cut-off is in force", (_, own, above, want, from) => {
    const { lifecycle } = run(
      [claim("vendor", own === null ? {} : { cutOff: on(own) })],
      [parent("version v1", { cutOff: on(above) })],
    );
    expect(lifecycle?.cutOff?.on).toBe(want);
    expect(lifecycle?.provenance["cutOff"]).toBe(from);
  });

  it("makes the phase by the cut-off in force", () => {
    const { lifecycle } = run(
      [claim("vendor", { cutOff: on("2027-01-01") })],
      [parent("version v1", { cutOff: on("2025-12-31") })],
    );
    expect(lifecycle?.phase).toBe("deprecated");
  });
});
