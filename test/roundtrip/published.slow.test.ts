import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { projectWithoutConfig } from "../../generator/config/index.js";
import { collectFindings } from "../../generator/diagnostics/findings.js";
import { generateProject } from "../../generator/generate.js";
import { paletteDescription, projectRoot } from "../support/shared.js";
import { scenarios } from "./scenarios/index.js";
import { loadSdk } from "./support/sdk.js";

// The SDK of the published Palette description, generated here, without a configuration.

describe.skipIf(paletteDescription === null)(
  "the published description",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "sundial-published-"));
    const sdk = join(folder, "sdk");

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    scenarios(async () => {
      const findings = collectFindings();
      const project = projectWithoutConfig(
        {
          spec: paletteDescription!,
          preset: "palette",
          targets: ["typescript"],
          out: sdk,
        },
        findings.report,
      );
      const { operations, emitted } = await generateProject(project!, {
        findings,
      });
      expect(emitted).not.toBeNull();
      expect(operations).toBe(1181);
      return loadSdk(sdk, join(folder, "compiled"));
    });

    test("spec/palette names its operations as this SDK does", () => {
      const own = names(join(projectRoot, "spec/palette/sundial.names.json"));
      const published = names(join(sdk, "sundial.names.json"));
      const common = Object.keys(own).filter((id) => id in published);
      expect(common.length).toBeGreaterThan(90);
      for (const id of common)
        expect([id, own[id]]).toEqual([id, published[id]]);
    });
  },
);

/** Operation id → public name, of the API version v1. */
function names(file: string): Record<string, string> {
  const { operations } = JSON.parse(readFileSync(file, "utf8")) as {
    operations: { v1: Record<string, string> };
  };
  return operations.v1;
}
