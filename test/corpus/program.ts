import { join } from "node:path";
import { compile, type CompileOptions } from "../support/compile.js";

/** Compiles all outputs below a folder in one TypeScript 7 program; errors by the output's own folder. */
export async function compileAll(
  folder: string,
  options: CompileOptions = {},
): Promise<ReadonlyMap<string, readonly string[]>> {
  const errors = new Map<string, string[]>();
  const said = await compile("TypeScript 7", folder, options);
  for (const line of said.split("\n").filter((one) => /\berror TS/.test(one))) {
    const own = outputOf(line, folder);
    errors.set(own, [...(errors.get(own) ?? []), line]);
  }
  if (said !== "" && errors.size === 0) throw new Error(said);
  return errors;
}

/** The first folder of the path that a line of the compiler begins with; paths are relative to the working directory. */
function outputOf(line: string, folder: string): string {
  const path = join(
    process.cwd(),
    /^(.*?)\(\d+,\d+\): error/.exec(line)?.[1] ?? "",
  );
  return path.startsWith(folder)
    ? (path.slice(folder.length + 1).split("/")[0] ?? "")
    : "";
}
