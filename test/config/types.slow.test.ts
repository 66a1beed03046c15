import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import openapiTypescript, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

test("the published schema and the types of the configuration agree, both ways", async () => {
  const schema = readFileSync(
    join(projectRoot, "generator/schemas/config.schema.json"),
    "utf8",
  );
  const definitions = (
    JSON.parse(schema.replaceAll("#/$defs/", "#/components/schemas/")) as {
      $defs: Record<string, object>;
    }
  ).$defs;
  const ast = await openapiTypescript(
    {
      openapi: "3.1.0",
      info: { title: "Configuration", version: "1" },
      paths: {},
      components: { schemas: definitions },
    } as never,
    { silent: true, immutable: true, additionalProperties: false },
  );
  const folder = temporaryFolder();
  const config = join(projectRoot, "generator/config/config.js");
  writeFiles(folder, {
    "schema.ts": astToString(ast),
    "check.ts": `
import type * as written from ${JSON.stringify(config)};
import type { components } from "./schema.js";
type Schemas = components["schemas"];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Members by name, with their optionality, all the way down; whether they can be written is of no interest. */
type Shape<T> = T extends (...all: never) => unknown ? T
  : T extends readonly (infer Item)[] ? readonly Shape<Item>[]
  : T extends object ? { -readonly [K in keyof T]: Shape<T[K]> }
  : T;
const same: {
${Object.keys(definitions)
  .map(
    (name) =>
      `  ${name}: Same<Shape<written.${name}>, Shape<Schemas["${name}"]>>;`,
  )
  .join("\n")}
} = { ${Object.keys(definitions)
      .map((name) => `${name}: true`)
      .join(", ")} };
export { same };
`,
  });
  const compile = (): string => {
    try {
      execFileSync(
        process.execPath,
        [
          join(projectRoot, "node_modules/ts7/bin/tsc"),
          ..."--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --module nodenext --skipLibCheck".split(
            " ",
          ),
          join(folder, "check.ts"),
        ],
        { encoding: "utf8" },
      );
      return "";
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  expect(compile()).toBe("");
});
