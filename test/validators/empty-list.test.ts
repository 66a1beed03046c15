import { expect, test } from "vitest";
import { make } from "../fuzz/judge.js";

test("an empty list that is compared has a type that compilers need not find", async () => {
  const description = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: {},
    components: { schemas: { A: { type: "array", items: { const: [] } } } },
  };
  const { files } = await make(JSON.stringify(description), ["typescript"]);
  const texts = files.filter(({ path }) => path.includes("/validators/"));
  expect(texts.map(({ text }) => text).join("")).toContain(
    "\nconst value1: readonly unknown[] = [];\n",
  );
});
