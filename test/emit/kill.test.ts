import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../support/bundle.js";
import { temporaryFolder } from "../support/temporary.js";
import { expectWhole, runWriter } from "./interruption.js";

const rounds = Number(process.env["SUNDIAL_KILL_ROUNDS"] ?? 20);

test(
  `killed ${rounds} times at random, the project is always one version, whole`,
  { timeout: 60_000 + rounds * 3000 },
  async () => {
    const folder = temporaryFolder();
    const writer = await bundle("test/emit/writer.ts", folder);
    const home = join(folder, "project");
    const seen = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      const { killed } = await runWriter(
        writer,
        [home, "one,two,three"],
        // Later and later, for machines that have other things to do.
        Math.random() * (60 + 20 * (round % 20)),
      );
      expect(killed).toBe(true);
      const versions = ["none", "one", "two", "three"];
      const { version, torn } = await expectWhole(home, versions);
      seen.set(version, (seen.get(version) ?? 0) + 1);
      if (torn) seen.set("torn", (seen.get("torn") ?? 0) + 1);
    }
    console.log("found after the kills", Object.fromEntries(seen));
    expect(seen.size).toBeGreaterThan(1);
  },
);
