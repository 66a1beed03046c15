import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../../support/shared.js";

const read = (path: string) => readFileSync(join(projectRoot, path), "utf8");
const schema = JSON.parse(
  read("generator/schemas/lifecycle.schema.json"),
) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  schema,
);

it("the published schema takes the manifest of spec/palette", () => {
  validate(load(read("spec/palette/lifecycle.yaml")));
  expect(validate.errors ?? []).toEqual([]);
});

it.each([
  [{}],
  [{ lifecycle: 2 }],
  [{ lifecycle: 1, entrys: [] }],
  [{ lifecycle: 1, asOf: "soon" }],
  [{ lifecycle: 1, entries: [{ id: "a" }] }],
  [{ lifecycle: 1, entries: [{ id: "a@b", select: { tag: "t" } }] }],
])("and refuses %j", (manifest) => {
  expect(validate(manifest)).toBe(false);
});
