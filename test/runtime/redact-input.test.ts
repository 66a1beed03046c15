import { describe, expect, it } from "vitest";
import { secretsOf } from "../../runtime/typescript/redact.js";

describe("the secrets of an input", () => {
  it("are found beside members that are undefined or null", () => {
    const input = {
      uid: undefined,
      body: { sort: [{ field: null }], password: "hunter2 ?" },
    };
    expect(secretsOf(input)).toEqual(["hunter2 ?", "hunter2%20%3F"]);
  });

  it("are found in an input that contains itself", () => {
    const input: Record<string, unknown> = { apiKey: "secret-1" };
    input["self"] = input;
    expect(secretsOf(input)).toEqual(["secret-1", "secret-1"]);
  });

  it("are named by the operation besides their usual names", () => {
    expect(secretsOf({ pin: "1234" }, ["pin"])).toEqual(["1234", "1234"]);
    expect(secretsOf({ pin: "1234" })).toEqual([]);
  });
});
