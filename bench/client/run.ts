import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { clientsOf, type GetCluster } from "./clients.js";

/** Measures all clients in turn, in small rounds, so that a change of the machine's load meets all of them alike. */
const rounds = Number(process.argv[2] ?? 100);
const callsInRound = 64;
const here = (name: string): string =>
  fileURLToPath(new URL(name, import.meta.url));

/** Microseconds of one call. */
interface Sample {
  readonly wall: number;
  /** Processor time of this process, not the server's. */
  readonly cpu: number;
}

const server = fork(here("server.mjs"));
const [port] = (await once(server, "message")) as [number];
const url = `http://127.0.0.1:${port}`;
const clients = await clientsOf(url);

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, load ${loadavg()[0]!.toFixed(1)}; ${rounds} rounds of ${callsInRound} calls of each client in turn.\n`,
);
for (const atOnce of [1, 64]) {
  console.log(
    atOnce === 1 ? "One call after another:\n" : `${atOnce} calls at once:\n`,
  );
  print(await measure(atOnce));
}
console.log("10,000 calls at once, five waves, a process for each client:\n");
printWaves();
server.kill();

async function measure(
  atOnce: number,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples = new Map<string, Sample[]>();
  // Some thousand calls of each, until the engine has compiled all it will.
  for (const get of clients.values())
    for (let count = 0; count < 4_000; count += 50)
      await Promise.all(Array.from({ length: 50 }, get));
  for (const name of clients.keys()) samples.set(name, []);
  // In another order in each round: what a client leaves behind meets all of them alike.
  for (let round = 0; round < rounds; round++)
    for (const name of shuffled([...clients.keys()]))
      samples.get(name)!.push(await sampleOf(clients.get(name)!, atOnce));
  return samples;
}

function shuffled(names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}

async function sampleOf(get: GetCluster, atOnce: number): Promise<Sample> {
  const cpu = process.cpuUsage();
  const before = performance.now();
  for (let count = 0; count < callsInRound; count += atOnce)
    if (atOnce === 1) await get();
    else await Promise.all(Array.from({ length: atOnce }, get));
  const wall = (performance.now() - before) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wall: wall / callsInRound, cpu: (user + system) / callsInRound };
}

/** Medians, and the median of the ratios to bare `fetch` in the same round. */
function print(samples: ReadonlyMap<string, readonly Sample[]>): void {
  const [base = []] = samples.values();
  const rows = [...samples].map(([name, all]) => [
    name,
    ...(["wall", "cpu"] as const).flatMap((kind) => [
      median(all.map((sample) => sample[kind])).toFixed(0),
      median(all.map((sample, at) => sample[kind] / base[at]![kind])).toFixed(
        2,
      ),
    ]),
  ]);
  table(["client", "wall µs", "× fetch", "processor µs", "× fetch"], rows);
}

function printWaves(): void {
  const rows = [...clients.keys()].map((name) => {
    const words = [here("waves.mjs"), url, name];
    const { stdout } = spawnSync(process.execPath, words, {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const found = JSON.parse(String(stdout)) as {
      readonly seconds: readonly number[];
      readonly resident: readonly number[];
      readonly peak: number;
    };
    return [
      name,
      median(found.seconds).toFixed(1),
      found.resident.join(", "),
      String(found.peak),
    ];
  });
  table(["client", "seconds of a wave", "MB after each wave", "peak MB"], rows);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const lines = [head, head.map(() => "---"), ...rows];
  console.log(lines.map((line) => `| ${line.join(" | ")} |`).join("\n") + "\n");
}
