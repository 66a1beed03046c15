import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { cases } from "./cases.js";
import { clusterSchema, clusterValue } from "./cluster.js";
import { libraries } from "./libraries.js";

/** One measurement, in a process of its own: `worker CASE LIBRARY FOLDER PALETTE`. Prints nanoseconds per value. */
const [name, library, folder, palette] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
];
const all = cases(clusterSchema(palette === "" ? null : palette), clusterValue);
const one = all.find((each) => each.name === name)!;
const index = all.indexOf(one);

/** Rounds of at least this long, so that the clock does not matter. */
const roundMs = 8;
const rounds = 41;

async function measure(): Promise<void> {
  const run = await libraries.get(library)!(one, {
    module: async (kind) => {
      const file = `${folder}/${index}-${kind}.js`;
      if (!existsSync(file)) throw new Error(`no ${kind} module`);
      return (await import(pathToFileURL(file).href)) as Record<
        string,
        unknown
      >;
    },
  });
  if (run === null) return report(null, "no such task");
  const { values, valid, task } = one;
  for (const value of values) {
    const answer = run(value);
    const right = task === "errors" ? Number(answer) > 0 : answer === valid;
    if (!right) return report(null, `answers ${String(answer)}`);
  }
  const loop = (times: number): number => {
    let seen = 0;
    const start = process.hrtime.bigint();
    for (let at = 0, next = 0; at < times; at++) {
      if (run(values[next])) seen += 1;
      next = next + 1 === values.length ? 0 : next + 1;
    }
    const time = Number(process.hrtime.bigint() - start);
    if (seen !== times) throw new Error("an answer changed");
    return time;
  };
  let times = 1;
  while (loop(times) < roundMs * 1e6) times *= 2;
  for (let warm = 0; warm < 5; warm++) loop(times);
  const found = Array.from({ length: rounds }, () => loop(times) / times).sort(
    (a, b) => a - b,
  );
  report(found[Math.floor(rounds / 2)]!, null, found[0]);
}

function report(
  median: number | null,
  why: string | null,
  best: number | null = null,
): void {
  console.log(JSON.stringify({ median, best, why }));
}

measure().catch((error: unknown) =>
  report(null, String(error).split("\n")[0]!.slice(0, 200)),
);
