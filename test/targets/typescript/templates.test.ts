import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { projectRoot } from "../../support/shared.js";
import { typescriptSdk } from "../../support/sdk.js";
import type { TextFile } from "../../../generator/targets/typescript/model/index.js";

const folder = join(projectRoot, "templates", "typescript");
const spec = join(projectRoot, "test/scenarios/operations/spec.yaml");

/** Every template with data that it is really given. */
async function used(): Promise<readonly Pick<TextFile, "template" | "data">[]> {
  const { model } = await typescriptSdk(spec, {
    options: { validators: false, package: { name: "depot" } },
  });
  const declared = model.declarations.flatMap(({ declarations }) =>
    declarations.filter((declaration) => declaration.kind === "template"),
  );
  return [...model.texts, ...declared];
}

test("every template is used, says in its first line what it takes, and reads nothing else", async () => {
  const names = readdirSync(folder).map((name) => name.replace(/\.hbs$/, ""));
  const uses = await used();
  expect(uses.map(({ template }) => template).sort()).toEqual(names.sort());
  for (const { template, data } of uses) {
    const text = readFileSync(join(folder, `${template}.hbs`), "utf8");
    expect(text).toMatch(/^\{\{! [^\n]+ \}\}\n/);
    for (const key of Object.keys(data))
      expect(text.split("\n")[0], `${template}: ${key}`).toContain(key);
    const strict = new Proxy(data, {
      get(target, key) {
        if (typeof key === "string" && !Object.hasOwn(target, key))
          throw new Error(`${template} reads ${key}`);
        return Reflect.get(target, key) as unknown;
      },
      getOwnPropertyDescriptor: (target, key) =>
        Reflect.getOwnPropertyDescriptor(target, key) ?? {
          configurable: true,
          value: undefined,
        },
    });
    const render = Handlebars.compile(text, { noEscape: true });
    expect(
      render(strict, {
        helpers: { markdown: String },
        allowProtoPropertiesByDefault: true,
      }),
    ).not.toContain("[object");
  }
});

test("a template's data is text and truth only", async () => {
  for (const { data } of await used())
    for (const value of Object.values(data))
      expect(typeof value).toMatch(/^(string|boolean)$/);
});
