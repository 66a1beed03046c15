import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { typescriptSdk } from "../../support/sdk.js";
import { projectRoot } from "../../support/shared.js";

const spec = join(projectRoot, "spec/palette");
const manifest = readFileSync(join(spec, "lifecycle.yaml"), "utf8");

/** The SDK of spec/palette, evaluated on a day. */
async function sdk(asOf = "2026-02-01"): Promise<ReadonlyMap<string, string>> {
  const { files } = await typescriptSdk(join(spec, "palette.yaml"), {
    preset: "palette",
    lifecycle: manifest.replace("asOf: 2026-02-01", `asOf: ${asOf}`),
  });
  return files;
}

describe("what is over", () => {
  it("is a tombstone in its class and callable through deprecated()", async () => {
    const files = await sdk();
    expect(files.get("resources/cloud-accounts.ts")).toMatch(
      /declare readonly \w+: \(\s+this: Removed<"Deprecated: cut-off 2025-02-12\. Use an account in another public cloud\.">/,
    );
    expect(files.get("deprecated.ts")).toContain("export function deprecated");
    expect(files.get("resources/clusters.ts")).toContain(
      "Removed: cut-off 2025-02-12. Use clusters.",
    );
  });

  it("depends on asOf", async () => {
    const [first, later] = [await sdk(), await sdk("2026-04-04")];
    expect(later.get("deprecated.ts")).toContain("openStack");
    expect(first.get("deprecated.ts")).not.toContain("openStack");
    // Twelve months after the cut-off, what is gone is forgotten.
    expect(later.get("resources/clusters.ts")).not.toContain(
      "Removed: cut-off 2025-02-12",
    );
    for (const text of first.values())
      expect(text).not.toMatch(/generated on|days left/i);
  });
});
