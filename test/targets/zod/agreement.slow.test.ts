import { describe, expect, test } from "vitest";
import {
  clusterSchema,
  clusterValue,
} from "../../../bench/validators/cluster.js";
import { exact } from "../../../generator/validators/index.js";
import { paletteDescription } from "../../support/shared.js";
import { question, reasonsOf } from "../../validators/support/draft-4.js";
import {
  groupsOf,
  remotes,
  suiteFolder,
} from "../../validators/support/suite.js";
import { compareVerdicts, printedComparison } from "./support/agreement.js";
import { judgeByZod } from "./support/judge.js";

const noProto =
  "zod leaves a member called __proto__ out of what it makes, before checks see it";

/** Where zod and our validators differ: group and test → why. */
const differences: Readonly<Record<string, string>> = {
  "properties whose names are Javascript object property names: __proto__ not valid":
    noProto,
  "required properties whose names are Javascript object property names: all present":
    noProto,
};

describe.skipIf(suiteFolder === null)(
  "zod schemas judge the JSON Schema Test Suite as our validators do",
  () => {
    test.each([
      ["draft2020-12", false, 1297],
      ["draft2020-12/optional/format", true, 700],
    ] as const)(
      "%s",
      (folder, assertFormats, least) => {
        const groups = groupsOf(folder);
        const documents = remotes();
        const rows = compareVerdicts(
          groups,
          groups.map(({ schema, tests }) => ({
            schema,
            documents,
            semantics: { ...exact, assertFormats },
            values: tests.map(({ data }) => data),
          })),
          differences,
        );
        console.log(printedComparison(rows));
        expect(rows.flatMap(({ unknown }) => unknown)).toEqual([]);
        const agreed = rows.reduce((sum, { agree }) => sum + agree, 0);
        expect(agreed).toBeGreaterThanOrEqual(least);
      },
      300_000,
    );

    // What 2.0 has is a part of what 3.0 has: with `SUNDIAL_ALL_DESCRIPTIONS=1` it is asked too.
    test.each([
      ["3.0", 340],
      ...(process.env["SUNDIAL_ALL_DESCRIPTIONS"] === "1"
        ? ([["2.0", 240]] as const)
        : []),
    ] as const)(
      "draft 4, as OpenAPI %s has it",
      (version, least) => {
        const groups = [...reasonsOf(version)]
          .filter(([, reason]) => reason === null)
          .map(([group]) => group);
        const rows = compareVerdicts(
          groups,
          groups.map((group) => question(group, version)),
          differences,
        );
        expect(rows.flatMap(({ unknown }) => unknown)).toEqual([]);
        const agreed = rows.reduce((sum, { agree }) => sum + agree, 0);
        expect(agreed).toBeGreaterThanOrEqual(least);
      },
      300_000,
    );
  },
);

test.skipIf(paletteDescription === null)(
  "a cluster of Palette passes and is given back as it is",
  () => {
    const wrong = structuredClone(clusterValue) as {
      status: { conditions: { reason: unknown }[] };
    };
    wrong.status.conditions[1]!.reason = 5;
    const [verdicts] = judgeByZod([
      {
        schema: clusterSchema(paletteDescription)!,
        semantics: exact,
        values: [clusterValue, wrong],
      },
    ]);
    expect(verdicts).toEqual({
      valid: [true, false],
      error: null,
      kept: [true, false],
    });
  },
);
