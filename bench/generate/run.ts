import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, loadavg, release, totalmem } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { contestants, type Contestant } from "./contestants.js";
import { measure, median, type Sample } from "./measure.js";

const [root, peers, rounds = "5"] = process.argv.slice(2) as [
  string,
  string,
  string?,
];
const shared = process.env["SUNDIAL_SHARED"] ?? join(root, "../shared");
const raw = join(shared, "specs/palette/palette-2026-04-23-dbd0431.json");
const work = join(peers, "work");
mkdirSync(work, { recursive: true });
const converted = join(work, "converted.json");
const modules = join(peers, "node_modules");

if (!existsSync(raw)) throw new Error(`The description ${raw} is not there.`);
if (!existsSync(converted))
  execFileSync(process.execPath, [
    join(modules, "swagger2openapi/swagger2openapi.js"),
    ...["--patch", "--outfile", converted, raw],
  ]);

/** The Node that runs this, and the one hey-api needs. */
const nodes = [
  { path: process.execPath, isNew: false },
  { path: join(modules, "node/bin/node"), isNew: true },
];

interface Row {
  readonly contestant: Contestant;
  readonly sample: Sample;
}

/** All contestants in turn, round after round, so that a change of the machine's load meets all of them. */
function race(node: (typeof nodes)[number]): readonly Row[] {
  const setting = { root, peers, raw, converted, work };
  const all = contestants(setting, node.path, node.isNew);
  const samples = new Map(all.map(({ name }) => [name, [] as Sample[]]));
  // The first round warms caches, of the disk and of each tool, and does not count.
  for (let round = 0; round <= Number(rounds); round++)
    for (const { name, node, words, prepare } of all) {
      prepare();
      const sample = measure(node, words, work);
      if (round > 0) samples.get(name)!.push(sample);
    }
  return all.map((contestant) => ({
    contestant,
    sample: median(samples.get(contestant.name)!),
  }));
}

const find = (rows: readonly Row[], part: string): Sample | undefined =>
  rows.find(({ contestant }) => contestant.name.includes(part))?.sample;

function table(rows: readonly Row[]): string {
  const line = ({ contestant, sample }: Row): string =>
    `| ${contestant.name} | ${sample.seconds.toFixed(2)} | ${sample.cpuSeconds.toFixed(2)} | ${sample.megabytes.toFixed(0)} |`;
  return [
    "| tool | wall s | processor s | peak MB |",
    "| --- | --- | --- | --- |",
    ...rows.map(line),
  ].join("\n");
}

/** The targets: what is asked, what is measured. */
function verdicts(rows: readonly Row[]): readonly string[] {
  const own = find(rows, "without validators")!;
  const kept = find(rows, "nothing changed")!;
  const lines: string[] = [];
  const say = (
    text: string,
    value: number,
    limit: number,
    unit: string,
  ): void => {
    const met = value <= limit ? "met" : "NOT met";
    lines.push(
      `- ${text}: ${value.toFixed(2)}${unit} (at most ${limit.toFixed(2)}${unit}): ${met}`,
    );
  };
  const types = find(rows, "openapi-typescript");
  if (types)
    say(
      "SDK / openapi-typescript's types",
      own.seconds / types.seconds,
      0.5,
      "",
    );
  const full = find(rows, "SDK with validators")!;
  say(
    "with validators / without, processor time",
    full.cpuSeconds / own.cpuSeconds,
    1.4,
    "",
  );
  const withZod = find(rows, "0.99: with zod");
  if (withZod)
    say(
      "SDK with validators / hey-api with zod, processor time",
      full.cpuSeconds / withZod.cpuSeconds,
      1 / 3,
      "",
    );
  const checked = find(rows, "ours with validators");
  if (checked)
    say("TypeScript 7, SDK with validators", checked.seconds, 0.8, " s");
  const heyApi = find(rows, "hey-api");
  if (heyApi)
    say("SDK / hey-api's SDK", own.seconds / heyApi.seconds, 1 / 3, "");
  say("nothing changed", kept.seconds, 0.4, " s");
  say("peak memory of the SDK", own.megabytes, 200, " MB");
  return lines;
}

const sections = nodes
  .filter(({ path }) => existsSync(path))
  .map((node) => {
    const version = execFileSync(node.path, ["--version"], {
      encoding: "utf8",
    }).trim();
    const rows = race(node);
    const section = `## Node ${version}\n\n${table(rows)}\n\n${verdicts(rows).join("\n")}\n`;
    console.log(section);
    return section;
  });

const [cpu] = cpus();
const machine = [
  `${cpus().length} × ${cpu?.model.trim()}`,
  `${Math.round(totalmem() / 2 ** 30)} GB`,
  `Linux ${release()} ${arch()}`,
  `load before the end ${loadavg()[0]!.toFixed(1)}`,
].join(", ");
const text = `# Benchmarks

\`npm run bench\` generates from the published Palette description (Swagger 2.0, 1,181 operations, 1,875 schemas): whole
processes, ${rounds} rounds of all tools in turn after one that does not count, the median of each figure, the highest memory.
The round that does not count also makes what Sundial keeps of its compiled code between runs (a first run takes longer).
Sundial and hey-api read the raw file; the others read what swagger2openapi makes of it, and that step is not counted.
Ratios mean something; seconds are this machine's, and on a busy one no ratio is better than rough.

Machine: ${machine}.

${sections.join("\n")}
\`npm run bench:validators\` measures validators, see \`validators/\`.
`;
const page = join(root, "bench/README.md");
const others = /^## Validators\n[^]*/m.exec(readFileSync(page, "utf8"))?.[0];
writeFileSync(
  page,
  await format(others === undefined ? text : `${text}\n${others}`, {
    parser: "markdown",
  }),
);
