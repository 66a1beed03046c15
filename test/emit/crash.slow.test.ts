import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../support/bundle.js";
import { temporaryFolder } from "../support/temporary.js";
import { expectWhole, runWriter } from "./interruption.js";

/** All crash points instead of some seventy, spread evenly. */
const exhaustive = process.env["SUNDIAL_CRASH_ALL"] !== undefined;

test(
  "killed before any one call to the file system, the project is one version, whole",
  { timeout: 600_000 },
  async () => {
    const folder = temporaryFolder();
    const writer = await bundle("test/emit/writer.ts", folder);
    const first = join(folder, "first");
    await runWriter(writer, [first, "one", "1000000"], null);
    const whole = join(folder, "whole");
    cpSync(first, whole, { recursive: true });
    const { output } = await runWriter(writer, [whole, "two", "1000000"], null);
    const calls = Number(/calls (\d+)/.exec(output)?.[1]);
    expect(calls).toBeGreaterThan(100);
    const step = exhaustive ? 1 : Math.ceil(calls / 70);
    const points = Array.from(
      { length: Math.ceil(calls / step) },
      (_, index) => 1 + index * step,
    );
    let torn = 0;
    const versions = await inPairs(points, async (call) => {
      const home = join(folder, `crash${call}`);
      cpSync(first, home, { recursive: true });
      const parameters = [home, "two", String(call)];
      const { killed } = await runWriter(writer, parameters, null);
      expect(killed).toBe(true);
      const found = await expectWhole(home, ["one", "two"]);
      if (found.torn) torn++;
      rmSync(home, { recursive: true });
      return found.version;
    });
    console.log(`${calls} calls, ${torn} of them in a torn state`);
    expect(torn).toBeGreaterThan(10);
    // First always the old version, then always the new one.
    expect(versions).toEqual([...versions].sort());
  },
);

/** Two at a time, results in order. */
async function inPairs<T, R>(
  items: readonly T[],
  action: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let index = 0; index < items.length; index += 2)
    results.push(
      ...(await Promise.all(items.slice(index, index + 2).map(action))),
    );
  return results;
}
