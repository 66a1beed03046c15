import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../support/compile.js";
import { consumerFolder, fetchClient } from "../support/fetch-client.js";
import { projectRoot } from "../support/shared.js";

test("the example of docs/openapi-fetch.md compiles with what is generated", async () => {
  const page = readFileSync(join(projectRoot, "docs/openapi-fetch.md"), "utf8");
  const example = /^```ts\n([^]*?)^```$/m.exec(page)![1]!;
  const { files } = await fetchClient(
    join(projectRoot, "spec/palette/palette.yaml"),
    { preset: "palette" },
  );
  const written = new Map([["example.ts", example]]);
  for (const [path, text] of files) written.set(`api/${path}`, text);
  const folder = consumerFolder(written);
  const compilerOptions = { types: ["node"] };
  expect(await compile("TypeScript 7", folder, { compilerOptions })).toBe("");
}, 60_000);
