import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { projectRoot } from "../support/shared.js";
import { scenarios } from "./scenarios/index.js";
import { loadSdk } from "./support/sdk.js";

// The committed SDK of spec/palette.

const folder = mkdtempSync(join(tmpdir(), "sundial-roundtrip-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

scenarios(() =>
  loadSdk(join(projectRoot, "generated/palette/typescript"), folder),
);
