import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { collectFindings } from "../../generator/diagnostics/findings.js";
import { runPipeline } from "../../generator/pipeline.js";
import { probe, probeProject } from "../pipeline/support.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

const swagger = `swagger: "2.0"
info: { title: T, version: "1" }
paths:
  /pets:
    get: { operationId: list, responses: { "200": { description: OK, schema: { $ref: "#/definitions/Pet" } } } }
    put: { operationId: hidden, responses: { "204": { description: Done } } }
definitions:
  Pet: { type: object, properties: { name: { type: string } } }
`;

test("overlays of a configuration are applied to the description as it is written, in order", async () => {
  const folder = temporaryFolder();
  const overlay = (actions: string) =>
    `overlay: 1.0.0\ninfo: { title: O, version: "1" }\nactions:\n${actions}`;
  writeFiles(folder, {
    "api.yaml": swagger,
    "one.yaml": overlay(
      "  - { target: \"$.paths['/pets'].put\", remove: true }\n  - { target: $.definitions.Pet.properties, update: { age: { type: integer } } }\n",
    ),
    "two.yaml": overlay(
      "  - { target: $.definitions.Pet.properties.age, update: { x-nullable: true } }\n",
    ),
  });
  const findings = collectFindings();
  const texts = new Map<string, string>();
  const project = probeProject(folder, join(folder, "api.yaml"), {
    overlays: [join(folder, "one.yaml"), join(folder, "two.yaml")],
  });
  const { document } = await runPipeline(project, {
    findings,
    targets: [probe],
    texts,
  });
  expect(findings.all).toEqual([]);
  expect(document?.operations.map(({ id }) => id)).toEqual(["list"]);
  expect(document?.schemas[0]!.schema).toMatchObject({
    properties: [
      { name: "age", schema: { kind: "integer", nullable: true } },
      { name: "name" },
    ],
  });
  for (const [file, text] of texts)
    if (existsSync(file)) expect(readFileSync(file, "utf8")).toBe(text);
  expect(texts.size).toBe(3);
});

test("an overlay that cannot be applied ends the run", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "api.yaml": swagger,
    "o.yaml":
      'overlay: 1.0.0\ninfo: { title: O, version: "1" }\nactions: [{ target: $.nope, remove: true }]\n',
  });
  const findings = collectFindings();
  const project = probeProject(folder, join(folder, "api.yaml"), {
    overlays: [join(folder, "o.yaml")],
  });
  const stages = await runPipeline(project, { findings, targets: [probe] });
  expect(stages.document).toBeNull();
  expect(findings.all.map(({ code }) => code)).toEqual(["overlay/no-match"]);
});
