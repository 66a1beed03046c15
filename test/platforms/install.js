import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** `npm run platforms:install`: the platforms at pinned versions into bench/.peers/platforms: never dependencies. */
const folder = fileURLToPath(
  new URL("../../bench/.peers/platforms/", import.meta.url),
);
mkdirSync(folder, { recursive: true });
copyFileSync(new URL("peers.json", import.meta.url), `${folder}package.json`);
execFileSync(
  "npm",
  ["install", "--no-audit", "--no-fund", "--ignore-scripts"],
  { cwd: folder, stdio: "inherit" },
);
