import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../support/compile.js";
import { consumerFolder } from "../support/fetch-client.js";
import { projectRoot } from "../support/shared.js";
import { zodSchemas } from "../targets/zod/support/schemas.js";
import { blocksOf } from "./page.js";

test("the example of docs/zod.md compiles with what is generated", async () => {
  const example = blocksOf("zod.md").find(({ language }) => language === "ts")!;
  const { files } = await zodSchemas(
    join(projectRoot, "spec/palette/palette.yaml"),
    { preset: "palette" },
  );
  const written = new Map([["example.ts", example.text]]);
  for (const [path, text] of files) written.set(`api/${path}`, text);
  const folder = consumerFolder(written);
  expect(await compile("TypeScript 7", folder)).toBe("");
}, 300_000);
