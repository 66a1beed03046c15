import { expect, test } from "vitest";
import { planRateLimits } from "../../../generator/targets/typescript/plan/rate-limits.js";
import type { Value } from "../../../generator/targets/typescript/model/value.js";
import { paletteDescription } from "../../support/shared.js";
import { typescriptSdk } from "../../support/sdk.js";

function memberOf(value: Value, key: string): unknown {
  if (value.kind !== "object") return undefined;
  const found = value.members.find((member) => member.key === key)?.value;
  return found?.kind === "literal" ? found.value : undefined;
}

test.skipIf(paletteDescription === null)(
  "the longest prefix that fits gives every operation the limit it has",
  async () => {
    const { document } = await typescriptSdk(paletteDescription!, {
      preset: "palette",
      options: { validators: false },
    });
    const [declaration] = planRateLimits(document, ".js")!.declarations;
    if (declaration?.kind !== "constant" || declaration.value.kind !== "array")
      throw new Error("no constant");
    const limits = declaration.value.items.map((value) => ({
      prefix: String(memberOf(value, "prefix")),
      perSecond: memberOf(value, "perSecond"),
      burst: memberOf(value, "burst"),
    }));
    expect(limits.length).toBeGreaterThan(30);
    const limited = document.operations.filter(({ rateLimit }) => rateLimit);
    expect(limited.length).toBeGreaterThan(1000);
    for (const { path, rateLimit } of limited) {
      const [found] = limits
        .filter(({ prefix }) => `${path}/`.startsWith(`${prefix}/`))
        .sort((a, b) => b.prefix.length - a.prefix.length);
      const { perSecond, burst } = rateLimit!;
      expect({ path, ...found }).toMatchObject({ perSecond, burst });
    }
  },
  60_000,
);
