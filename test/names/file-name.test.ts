import { describe, expect, test } from "vitest";
import { fileName, isDeviceName } from "../../generator/names/index.js";

describe("names of files", () => {
  test.each([
    ["clusters", "clusters"],
    ["con", "con_"],
    ["lpt¹", "lpt¹_"],
    ["console", "console"],
    ["漢字", "漢字"],
  ])("%s is %s", (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  test("are short, and told apart by a hash of what was cut", () => {
    const long = "漢".repeat(3000);
    const names = [long, `${long}a`, "a".repeat(101)].map(fileName);
    for (const name of names) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
      expect(name).toMatch(/-[0-9a-f]{8}$/);
    }
    expect(new Set(names).size).toBe(3);
    expect(fileName("a".repeat(100))).toBe("a".repeat(100));
  });

  test.each(["CON", "nul.txt", "com³", "CONIN$"])("%s is a device", (text) => {
    expect(isDeviceName(text)).toBe(true);
  });
});
