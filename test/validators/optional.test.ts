import { describe, expect, it } from "vitest";
import { uncheckedFormats } from "../../generator/validators/formats/formats.js";
import { exact } from "../../generator/validators/index.js";
import { judge } from "./support/judge.js";
import { printed, tally } from "./support/report.js";
import { groupsOf, remotes, suiteFolder, type Group } from "./support/suite.js";

const reasons: Readonly<Record<string, string>> = {
  "cross-draft":
    "OpenAPI 3.1 schemas are of one dialect: a document of another draft is upgraded, not mixed in",
  "idn-email": uncheckedFormats.get("idn-email")!,
  "idn-hostname": uncheckedFormats.get("idn-hostname")!,
  iri: uncheckedFormats.get("iri")!,
  "iri-reference": uncheckedFormats.get("iri-reference")!,
};

/** Tests by name that concern what a Punycode label stands for. */
const punycode =
  "OpenAPI's hostname is RFC 1123: Unicode tables of IDNA are not in the runtime";

function skip(group: Group, test: Group["tests"][number]): string | null {
  const whole = reasons[group.file];
  if (whole !== undefined) return whole;
  const isLabel = typeof test.data === "string" && /^xn--/i.test(test.data);
  return group.file === "hostname" && isLabel && !test.valid ? punycode : null;
}

describe.skipIf(suiteFolder === null).each([
  ["draft2020-12/optional", false],
  ["draft2020-12/optional/format", true],
])("JSON Schema Test Suite, %s", (folder, assertFormats) => {
  const groups = suiteFolder === null ? [] : groupsOf(folder);
  const documents = suiteFolder === null ? new Map() : remotes();
  const answers = judge(
    groups.map(({ schema, tests }) => ({
      schema,
      documents,
      semantics: { ...exact, assertFormats },
      values: tests.map(({ data }) => data),
    })),
  );
  const tallies = tally(
    groups,
    (_group, index) => answers[index] ?? null,
    skip,
  );
  console.log(printed(tallies));

  it.each(tallies.map((found) => [found.file, found] as const))(
    "%s",
    (_file, { failed }) => {
      expect(failed).toEqual([]);
    },
  );
});
