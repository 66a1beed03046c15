import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateProject } from "../../generator/generate.js";
import { tree } from "../emit/harness.js";
import { bundle } from "../support/bundle.js";
import { paletteDescription } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
