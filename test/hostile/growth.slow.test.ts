import { describe, expect, test } from "vitest";
import { generateProject } from "../../generator/generate.js";
import { targetNames } from "../../generator/targets/registry.js";
import { temporaryFolder } from "../support/temporary.js";
import { growths } from "./growths.js";
import { projectOf } from "./produce.js";

/** All ways of growing and all targets, instead of structures and the target that judges most: `SUNDIAL_ALL_GROWTHS=1`. */
const all = process.env["SUNDIAL_ALL_GROWTHS"] !== undefined;
const tried = Object.entries(growths).filter(
  ([name]) => all || !name.startsWith("text of"),
);
const targets = all ? targetNames : ["typescript"];

/** Four times the size may take this many times as long: a square would be sixteen. */
const most = 8;

/** Seconds of processor time below which a run says nothing about growth. */
const telling = 2;

describe.each(targets)("%s: a description takes time by its size", (target) => {
  test.each(tried)("%s", { timeout: 300_000 }, async (_, { of, n }) => {
    const large = await seconds(target, of(4 * n));
    if (large < telling) return;
    const small = Math.max(await seconds(target, of(n)), telling / most);
    expect(large / small).toBeLessThan(most);
  });
});

/** Processor time of a run that must not fail. */
async function seconds(target: string, members: object): Promise<number> {
  const project = projectOf(temporaryFolder(), {
    openapi: "3.1.0",
    info: { title: "Large", version: "1" },
    ...members,
  });
  const outputs = project.outputs.filter((output) => output.target === target);
  const start = process.cpuUsage();
  const { findings } = await generateProject({ ...project, outputs });
  const { user, system } = process.cpuUsage(start);
  const errors = findings.all.filter(({ severity }) => severity === "error");
  expect(errors.map(({ message }) => message)).toEqual([]);
  return (user + system) / 1e6;
}
