import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Conventions } from "../../generator/config/config.js";
import { typescriptSdk } from "../support/sdk.js";

const api = fileURLToPath(new URL("api.yaml", import.meta.url));
const conventions = JSON.parse(
  readFileSync(new URL("conventions.json", import.meta.url), "utf8"),
) as Conventions;

/** Generates the client of the table's API: path → text. */
export async function generateClient(): Promise<ReadonlyMap<string, string>> {
  const options = { int64: "bigint" };
  const sdk = await typescriptSdk(api, { conventions, options });
  const found = sdk.diagnostics.filter(({ severity }) => severity !== "info");
  if (found.length > 0) throw new Error(JSON.stringify(found, null, 2));
  return sdk.files;
}
