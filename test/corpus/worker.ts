import { dirname } from "node:path";
import type { Project } from "../../generator/config/index.js";
import { collectFindings } from "../../generator/diagnostics/findings.js";
import { runPipeline, type Stages } from "../../generator/pipeline.js";
import { operationsIn, schemasIn } from "./count.js";
import type { Job, Row } from "./job.js";
import { writeOutput } from "./outputs.js";

process.on("message", (job: Job) => {
  void run(job).then((row) => process.send!(row));
});

async function run(job: Job): Promise<Row> {
  const findings = collectFindings();
  const started = process.cpuUsage();
  let stages: Stages | null = null;
  let detail = "";
  let bytes = 0;
  try {
    stages = await runPipeline(projectOf(job), { findings });
    for (const { files } of stages.outputs ?? []) {
      for (const { text } of files) bytes += text.length;
      if (job.folder !== null) writeOutput(job.folder, files);
    }
  } catch (error) {
    detail = error instanceof Error ? (error.stack ?? error.message) : "?";
  }
  const { user, system } = process.cpuUsage(started);
  const generated = stages !== null && stages.outputs !== null;
  return {
    name: job.name,
    ended: detail !== "" ? "crashed" : generated ? "generated" : "refused",
    ...countsOf(stages),
    findings: findings.all.map(({ severity, code, source, message }) => ({
      severity,
      code,
      pointer: source?.pointer ?? null,
      message,
    })),
    seconds: (user + system) / 1e6,
    megabytes: Math.round(process.memoryUsage.rss() / 1e6),
    bytes,
    detail,
  };
}

function projectOf({ spec, target, options, levels }: Job): Project {
  return {
    home: dirname(spec),
    configFile: null,
    spec,
    references: {},
    overlays: [],
    preset: null,
    conventions: {},
    lifecycle: null,
    names: null,
    pins: null,
    levels,
    outputs: [{ target, directory: "out", options, source: null }],
  };
}

function countsOf(
  stages: Stages | null,
): Pick<Row, "operationsIn" | "operationsOut" | "schemas" | "lost"> {
  const tree = stages?.source?.tree;
  const document = stages?.document ?? null;
  const ids = new Set(document?.schemas.map(({ id }) => id));
  return {
    operationsIn: tree === undefined ? 0 : operationsIn(tree),
    operationsOut: descriptorsOf(stages) ?? document?.operations.length ?? 0,
    schemas: ids.size,
    lost:
      tree === undefined || document === null
        ? []
        : schemasIn(tree).filter((id) => !ids.has(id)),
  };
}

/** The descriptors of a TypeScript SDK, counted in its text; null for other outputs. */
function descriptorsOf(stages: Stages | null): number | null {
  const [output] = stages?.outputs ?? [];
  if (output?.output.target !== "typescript") return null;
  let count = 0;
  for (const { path, text } of output.files)
    if (/^(?:[^/]+\/)?operations\//.test(path))
      count += text.match(/^ {2,4}method: "/gm)?.length ?? 0;
  return count;
}
