import { join } from "node:path";
import { check } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { elementsOf } from "../../../generator/lifecycle/elements.js";
import { isMarked, sentenceOf } from "../../../generator/lifecycle/sentence.js";
import { wordingOf } from "../../../generator/lifecycle/wording.js";
import { compile } from "../../support/compile.js";
import {
  consumerFolder,
  fetchClient,
  type TestFetchClient,
} from "../../support/fetch-client.js";
import { projectRoot } from "../../support/shared.js";

const spec = join(projectRoot, "spec/palette");
const make = () =>
  fetchClient(join(spec, "palette.yaml"), {
    preset: "palette",
    lifecycle: join(spec, "lifecycle.yaml"),
  });

describe("the openapi-fetch output of spec/palette", () => {
  let made: TestFetchClient;
  beforeAll(async () => void (made = await make()), 120_000);

  test("has every operation and every schema", () => {
    const { document, schema } = made;
    const missing = [
      ...document.schemas.map(({ id }) => `\n    ${id}:`),
      ...document.operations.map(({ id }) => `operations["${id}"]`),
    ].filter((text) => !schema.includes(text));
    expect(missing).toEqual([]);
  });

  test("says about every operation, parameter and property what the life cycle says", () => {
    const wording = wordingOf(made.document);
    const kinds = new Set(["operation", "parameter", "property"]);
    const marked = elementsOf(made.document).filter(
      ({ kind, lifecycle }) => kinds.has(kind) && isMarked(lifecycle),
    );
    expect(marked.length).toBeGreaterThan(15);
    for (const element of marked) {
      const sentence = sentenceOf(element.lifecycle!, wording);
      const member = {
        operation: () => 'operations\\["',
        parameter: () =>
          element.kind === "parameter" ? element.parameter.name : "",
        property: () =>
          element.kind === "property" ? element.property.name : "",
        schema: () => "",
        enumValue: () => "",
      }[element.kind]();
      const escaped = sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      const expected = new RegExp(
        `@deprecated ${escaped}(?: \\*/|\\n *\\*/)\\n *(?:\\w+: )?${member}`,
      );
      expect(expected.test(made.schema), `${element.name}: ${sentence}`).toBe(
        true,
      );
    }
  });

  test("is the same each time, and as Prettier lays it out", async () => {
    const again = await make();
    for (const [path, text] of made.files) {
      expect(again.files.get(path)).toBe(text);
      expect(await check(text, { filepath: path }), path).toBe(true);
    }
  }, 120_000);

  test.each(["TypeScript 5.9", "TypeScript 7"] as const)(
    "compiles with %s",
    async (compiler) => {
      expect(await compile(compiler, consumerFolder(made.files))).toBe("");
    },
    120_000,
  );
});
