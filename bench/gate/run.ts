import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { measure, median, type Sample } from "../generate/measure.js";
import { writeProjects } from "./sdks.js";

// What gates cost a consumer: the compiler's whole process for a program with one call of each operation, where each of
// them has a gate, against the same without gates.

const [root, work, rounds = "5", ...wanted] = process.argv.slice(2) as [
  string,
  string,
  ...string[],
];
const shared = process.env["SUNDIAL_SHARED"] ?? join(root, "../shared");
const spec = join(shared, "specs/palette/palette-2026-04-23-dbd0431.json");
if (!existsSync(spec)) throw new Error(`The description ${spec} is not there.`);

const compilers = [
  ["TypeScript 7", "ts7"],
  ["TypeScript 6", "ts6"],
  ["TypeScript 5.9", "typescript"],
  ["TypeScript 5.4", "ts54"],
] as const;
const limit = 1.25;

const { projects, calls } = await writeProjects(spec, work);
const asked = compilers.filter(
  ([, module]) => wanted.length === 0 || wanted.includes(module),
);
const rows = asked.map(([name, module]) => {
  const tsc = join(root, "node_modules", module, "bin/tsc");
  const samples = projects.map((): Sample[] => []);
  // In turn, so that a change of the machine's load meets both. The first round warms caches and does not count.
  for (let round = 0; round <= Number(rounds); round++)
    for (const [at, { folder }] of projects.entries()) {
      const sample = measure(process.execPath, [tsc, "-p", folder], folder);
      if (round > 0) samples[at]!.push(sample);
    }
  const [plain, gated] = samples.map(median) as [Sample, Sample];
  const ratio = (pick: (sample: Sample) => number): string =>
    (pick(gated) / pick(plain)).toFixed(2);
  const wall = ratio(({ seconds }) => seconds);
  const cells = [
    name,
    rounds,
    ...[plain, gated].map(({ seconds }) => seconds.toFixed(2)),
    wall,
    ...[plain, gated].map(({ cpuSeconds }) => cpuSeconds.toFixed(2)),
    ratio(({ cpuSeconds }) => cpuSeconds),
    ratio(({ megabytes }) => megabytes),
    Number(wall) <= limit ? "met" : "NOT met",
  ];
  const line = `| ${cells.join(" | ")} |`;
  console.log(line);
  return line;
});

const page = join(root, "bench/README.md");
const written = readFileSync(page, "utf8");
/** Rows of earlier runs stay for compilers that were not asked. */
const table = compilers.flatMap(([name]): readonly string[] => {
  const at = asked.findIndex(([one]) => one === name);
  if (at >= 0) return [rows[at]!];
  const old = new RegExp(`^\\| ${name} +\\| \\d+ .*$`, "m").exec(written);
  return old === null ? [] : [old[0]];
});

const section = `## The gate

\`npm run bench:gate\`, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)}: the whole \`tsc\` process for ${calls} calls, one of each operation of the published
Palette description, with the SDK's sources. Gated: each operation has an entry of its own in a manifest, and a policy asks
about the day before the cut-off; ungated: no manifest. Median of rounds in turn; wanted: at most ${limit} of the wall clock.

| compiler | rounds | ungated s | gated s | ratio | ungated processor s | gated processor s | ratio | memory ratio | at most ${limit} |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${table.join("\n")}
`;
const text = written.replace(/\n## The gate\n[^]*?(?=\n## |$)/, "");
writeFileSync(
  page,
  await format(`${text.trimEnd()}\n\n${section}`, { parser: "markdown" }),
);
