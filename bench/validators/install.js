import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Installs the libraries to compare with, at pinned versions, into bench/.peers/validators: never dependencies. */
const folder = fileURLToPath(new URL("../.peers/validators/", import.meta.url));
mkdirSync(folder, { recursive: true });
copyFileSync(new URL("peers.json", import.meta.url), `${folder}package.json`);
execFileSync(
  "npm",
  ["install", "--no-audit", "--no-fund", "--ignore-scripts"],
  {
    cwd: folder,
    stdio: "inherit",
  },
);
