import { expect, test, vi } from "vitest";
import { petsConfig, pets, sundial, workIn } from "./harness.js";

vi.mock("../../generator/normalize/responses.js", () => ({
  normalizeResponses: () => {
    throw new TypeError("a bug of ours");
  },
}));

test("a bug of ours: status 3, the stage and the element, and nothing written", async () => {
  workIn({ "sundial.config.json": petsConfig, "pets.yaml": pets });
  const { status, out, err } = await sundial("generate");
  expect(status).toBe(3);
  expect(out).toBe("");
  expect(err).toContain("internal error in normalize, at the operation ");
  expect(err).toContain("TypeError: a bug of ours");
  expect(err).toContain("Please report it");
  const { existsSync } = await import("node:fs");
  expect(existsSync("sdk")).toBe(false);
  expect(existsSync(".sundial")).toBe(false);
});
