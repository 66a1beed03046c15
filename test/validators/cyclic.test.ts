import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  compileValidators,
  lenient,
} from "../../generator/validators/index.js";
import type { Json } from "../../generator/model/index.js";
import { temporaryFolder } from "../support/temporary.js";
import { writeModule, writeRuntime } from "./support/modules.js";

const uri = "https://example.test/schema";

const schema: Json = {
  $ref: "#/$defs/Node",
  $defs: {
    Node: {
      oneOf: [{ $ref: "#/$defs/Leaf" }, { $ref: "#/$defs/Branch" }],
    },
    Leaf: {
      type: "object",
      required: ["size"],
      properties: { size: { type: "integer" } },
    },
    Branch: {
      type: "object",
      required: ["children"],
      properties: {
        parent: { $ref: "#/$defs/Node" },
        children: { type: "array", items: { $ref: "#/$defs/Node" } },
        by: { additionalProperties: { $ref: "#/$defs/Node" } },
      },
    },
  },
};

/** Every branch leads to every other one, in several ways: the number of paths is beyond counting. */
const runner = `
import { RootSchema, isRoot } from "./root.js";
const branches = Array.from({ length: 8 }, () => ({ children: [{ size: 1 }], by: {} }));
for (const one of branches) {
  one.parent = branches[0];
  for (const [index, other] of branches.entries()) {
    one.children.push(other);
    one.by["b" + index] = other;
  }
}
const good = isRoot(branches[0]);
branches[7].children.push({ size: "wrong" });
const bad = isRoot(branches[0]);
const again = isRoot(branches[0]);
const { issues } = RootSchema.validate(branches[0], { maxErrors: 50 });
let deep = { size: 1 };
for (let level = 0; level < 400; level++) deep = { children: [deep, deep] };
let straight = { children: [{ size: 1 }] };
for (let level = 0; level < 300; level++) straight = { children: [straight] };
let wrong = { children: [{ size: "x" }] };
for (let level = 0; level < 300; level++) wrong = { children: [wrong] };
let bottomless = { size: 1 };
for (let level = 0; level < 100_000; level++) bottomless = { children: [bottomless] };
console.log(JSON.stringify([good, bad, again, issues.length > 0, isRoot(deep), isRoot(straight), isRoot(wrong), isRoot(bottomless)]));
`;

test("data that leads back to itself in many ways ends, and is judged by what it holds", () => {
  const folder = temporaryFolder();
  writeRuntime(join(folder, "runtime"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const modules = compileValidators({
    documents: new Map([[uri, schema]]),
    entries: [
      { name: "Root", document: uri, pointer: "", module: "root", type: null },
    ],
    semantics: lenient,
    runtime: () => "./runtime/index.js",
    specifier: () => "",
    header: () => [],
    report: () => undefined,
  });
  writeModule(join(folder, "root.js"), modules.get("root")!);
  writeFileSync(join(folder, "run.js"), runner);
  const { stdout, stderr, signal } = spawnSync(process.execPath, ["run.js"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 20_000,
  });
  expect([signal, stderr]).toEqual([null, ""]);
  expect(JSON.parse(stdout)).toEqual([
    true,
    false,
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
}, 30_000);
