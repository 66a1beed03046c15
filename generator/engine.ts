import { setFlagsFromString } from "node:v8";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

const key = "sundial: V8 is set up";

/** The flag by which V8 optimizes later, by major version of Node: it is called otherwise in others, or not there. */
const optimizingLater: Readonly<Record<string, string>> = {
  20: "--interrupt-budget=400000",
  24: "--invocation-count-for-turbofan=60000",
};

/**
 * V8 as it suits a run of a second or two; for a process of Sundial's own, since it holds for all of it.
 *
 * The space for new objects stays small: it would double up to several times what the run keeps, and is hardly faster then.
 * The optimizing compiler, which works in threads of its own, starts later: by its usual measure it spends as much
 * processor time as the run itself, on functions that are then hardly called any more.
 */
export function tuneEngine(): void {
  setEnvironmentData(key, true);
  setFlagsFromString("--semi-space-growth-factor=1");
  const [major] = process.versions.node.split(".");
  const later = optimizingLater[major!];
  if (later !== undefined) setFlagsFromString(later);
}

/** To be called by a thread when it starts: V8 gives up the first setting with each new one. */
export function tuneThread(): void {
  if (getEnvironmentData(key) === true) tuneEngine();
}
