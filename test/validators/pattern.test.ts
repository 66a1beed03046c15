import { expect, test } from "vitest";
import { matches } from "../../generator/validators/judge/pattern.js";

const text = `${"a".repeat(40)}!`;

test("a thousand patterns that take for ever are judged in seconds, and every text fits them", () => {
  const start = performance.now();
  for (let index = 0; index < 1000; index++) {
    const pattern = { source: `^(a+)+${index}$`, flags: "" } as const;
    expect([matches(pattern, text), matches(pattern, text)]).toEqual([
      true,
      true,
    ]);
  }
  expect(performance.now() - start).toBeLessThan(20_000);
}, 40_000);
