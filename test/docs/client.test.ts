import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { projectRoot } from "../support/shared.js";
import { expectToRun } from "./run.js";

const docs = join(projectRoot, "docs");

test.each([
  ...readdirSync(join(docs, "client")).map((name) => `client/${name}`),
  "validators.md",
])("the code of %s prints what it says", async (page) => {
  await expectToRun(readFileSync(join(docs, page), "utf8"));
});
