import { describe, expect, test } from "vitest";
import { exact } from "../../../generator/validators/index.js";
import {
  groupsOf,
  remotes,
  suiteFolder,
} from "../../validators/support/suite.js";
import { compareVerdicts, printedComparison } from "./support/agreement.js";

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
  },
);
