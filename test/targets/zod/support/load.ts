import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ZodType } from "zod";
import { projectRoot } from "../../../support/shared.js";
import { temporaryFolder } from "../../../support/temporary.js";
import { writeModule } from "../../../validators/support/modules.js";
import { writeFileSync } from "node:fs";

/** Imports a module of generated schemas; its constants by name. */
export async function loadSchemas(
  files: ReadonlyMap<string, string>,
  module = "index",
): Promise<Readonly<Record<string, ZodType>>> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(
    join(projectRoot, "node_modules"),
    join(folder, "node_modules"),
    "junction",
  );
  for (const [path, text] of files)
    if (path.endsWith(".ts"))
      writeModule(join(folder, path.replace(/\.ts$/, ".js")), text);
  return (await import(
    pathToFileURL(join(folder, `${module}.js`)).href
  )) as Readonly<Record<string, ZodType>>;
}
