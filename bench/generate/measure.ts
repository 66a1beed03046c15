import { spawnSync } from "node:child_process";

/** One run of a whole process. */
export interface Sample {
  /** Wall clock. */
  readonly seconds: number;
  /** Processor time, all threads. */
  readonly cpuSeconds: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

/** Runs a command once, measured by GNU time. Throws with what it said when it fails. */
export function measure(
  command: string,
  words: readonly string[],
  folder: string,
): Sample {
  const { status, stderr, stdout } = spawnSync(
    "/usr/bin/time",
    ["-f", "\n%e %U %S %M", command, ...words],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0)
    throw new Error(`${command} ${words.join(" ")}\n${stdout}\n${stderr}`);
  const [wall, user, system, kilobytes] = stderr
    .trimEnd()
    .split("\n")
    .at(-1)!
    .split(" ")
    .map(Number);
  return {
    seconds: wall!,
    cpuSeconds: user! + system!,
    megabytes: kilobytes! / 1000,
  };
}

/** The middle of the samples, each figure on its own; memory is the highest. */
export function median(samples: readonly Sample[]): Sample {
  const middle = (pick: (sample: Sample) => number): number =>
    samples.map(pick).sort((a, b) => a - b)[Math.floor(samples.length / 2)]!;
  return {
    seconds: middle(({ seconds }) => seconds),
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
    megabytes: Math.max(...samples.map(({ megabytes }) => megabytes)),
  };
}
