import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tree } from "../emit/harness.js";
import { writeFiles } from "../support/temporary.js";
import { jsonOf, pets, petsConfig, sundial, workIn } from "./harness.js";

const files = { "sundial.config.json": petsConfig, "pets.yaml": pets };

/** What a person did since the last generation → what `--check` says, and the command that mends it. */
const table: readonly {
  readonly title: string;
  readonly change: () => void;
  readonly drift: Readonly<Record<string, string>>;
  readonly says: readonly string[];
}[] = [
  {
    title: "the description changed",
    change: () =>
      writeFiles(".", { "pets.yaml": pets.replace("One pet", "A pet") }),
    drift: { "sdk/resources/pets.ts": "description-changed" },
    says: [
      "sdk/resources/pets.ts: description changed\n",
      "1 file behind the description: `sundial generate` brings it up to date.",
      "   * One pet\n",
      "   * A pet\n",
    ],
  },
  {
    title: "the configuration changed",
    change: () =>
      writeFiles(".", {
        "sundial.config.json": JSON.stringify({
          ...(JSON.parse(petsConfig) as object),
          conventions: { naming: { client: "Zoo" } },
        }),
      }),
    drift: {
      "sdk/client.ts": "description-changed",
      "sdk/index.ts": "description-changed",
    },
    says: ["(the configuration changed)"],
  },
  {
    title: "the tool changed",
    change: () => {
      // As an older Sundial, whose output was another, would have left it.
      const text = readFileSync("sdk/index.ts", "utf8") + "// old\n";
      writeFileSync("sdk/index.ts", text);
      const lock = readFileSync("sdk/sundial.lock", "utf8")
        .replace(/^tool .*$/m, "tool 0.0.9")
        .replace(/^file \w+ index\.ts$/m, `file ${sha256(text)} index.ts`);
      writeFileSync("sdk/sundial.lock", lock);
    },
    drift: { "sdk/index.ts": "tool-changed" },
    says: [
      "sdk/index.ts: tool changed (Sundial 0.0.9 became",
      "1 file from another Sundial: `sundial generate` writes it with this one.",
      "-// old",
    ],
  },
  {
    title: "an output was edited by hand",
    change: () => writeFiles("sdk", { "index.ts": "export {};\n" }),
    drift: { "sdk/index.ts": "edited" },
    says: [
      "sdk/index.ts: edited by hand",
      "1 file edited: `sundial generate` writes it anew, the edits are lost.",
      "-export {};",
    ],
  },
  {
    title: "files are missing",
    change: () => {
      rmSync("sdk/index.ts");
      rmSync("sdk/models", { recursive: true });
    },
    drift: { "sdk/index.ts": "missing", "sdk/models/pets.ts": "missing" },
    says: ["2 files missing: `sundial generate` writes them."],
  },
  {
    title: "a file is left over",
    change: () => {
      writeFiles("sdk", { "operations/old.ts": "old\n" });
      const lock = readFileSync("sdk/sundial.lock", "utf8");
      const line = `file ${sha256("old\n")} operations/old.ts\n`;
      writeFileSync("sdk/sundial.lock", lock + line);
    },
    drift: { "sdk/operations/old.ts": "left-over" },
    says: ["1 file left over: `sundial generate` removes it."],
  },
  {
    title: "a left-over was edited",
    change: () => {
      writeFiles("sdk", { "operations/old.ts": "mine\n" });
      const lock = readFileSync("sdk/sundial.lock", "utf8");
      const line = `file ${sha256("old\n")} operations/old.ts\n`;
      writeFileSync("sdk/sundial.lock", lock + line);
    },
    drift: { "sdk/operations/old.ts": "left-over" },
    says: [
      "sdk/operations/old.ts: `rm sdk/operations/old.ts`, or move it away; Sundial does not delete it.",
    ],
  },
  {
    title: "a new schema needs a name",
    change: () =>
      writeFiles(".", {
        "pets.yaml":
          pets +
          "        home: { $ref: '#/components/schemas/Home' }\n    Home: { type: object, properties: { a: { type: string } } }\n",
      }),
    drift: {
      "sundial.names.json": "description-changed",
      "sdk/models/pets.ts": "description-changed",
    },
    says: ["sundial.names.json: description changed (it lacks names"],
  },
];

describe("generate --check", () => {
  test.each(table)("$title", async ({ change, drift, says }) => {
    workIn(files);
    await sundial("generate");
    change();
    const before = tree(".");
    const json = await sundial("generate", "--check", "--json");
    expect(json.status).toBe(1);
    const found = jsonOf("check", json).drift;
    const causes = Object.fromEntries(
      found.map(({ file, cause }) => [file, cause]),
    );
    // A target may spread one fact over further files; no other cause may be among them.
    expect(causes).toMatchObject(drift);
    expect(new Set(Object.values(causes))).toEqual(
      new Set(Object.values(drift)),
    );
    const { status, out } = await sundial("generate", "--check");
    expect(status).toBe(1);
    for (const text of says) expect(out).toContain(text);
    expect(tree(".")).toEqual(before);
  });

  test.each(table.filter(({ title }) => title !== "a left-over was edited"))(
    "the command it names mends it: $title",
    async ({ change }) => {
      workIn(files);
      await sundial("generate");
      change();
      const { out } = await sundial("generate", "--check");
      const command = /`sundial ([^`]+)`/.exec(out)![1]!;
      expect((await sundial(...command.split(" "))).status).toBe(0);
      const check = await sundial("generate", "--check");
      expect(check).toMatchObject({
        status: 0,
        out: "Everything is as it would be generated.\n",
      });
    },
  );

  test("the command names the flags that were given", async () => {
    workIn({ "my pets.yaml": pets });
    const flags = ["--spec", "my pets.yaml", "--out", "sdk"];
    await sundial("generate", ...flags);
    rmSync("sdk/index.ts");
    const { out } = await sundial("generate", "--check", ...flags);
    expect(out).toContain(
      "`sundial generate --spec 'my pets.yaml' --out sdk` writes it.",
    );
  });

  test("nothing was generated yet", async () => {
    workIn(files);
    const ran = await sundial("generate", "--check", "--json");
    const { drift } = jsonOf("check", ran);
    expect(ran.status).toBe(1);
    expect(drift.every(({ cause }) => cause === "missing")).toBe(true);
    expect(drift.map(({ file }) => file)).toContain("sdk/sundial.lock");
  });

  test("equal bytes from another version of the tool pass, with a note", async () => {
    workIn(files);
    await sundial("generate");
    const lock = readFileSync("sdk/sundial.lock", "utf8");
    writeFileSync("sdk/sundial.lock", lock.replace(/^tool .*$/m, "tool 9.9.9"));
    const { status, out, err } = await sundial("generate", "--check");
    expect(status).toBe(0);
    expect(out).toContain("Everything is as it would be generated.");
    expect(err).toContain("generated by Sundial 9.9.9");
  });

  test("a wrong configuration has status 2", async () => {
    workIn({});
    const { status, out } = await sundial("generate", "--check", "--json");
    expect(status).toBe(2);
    expect(JSON.parse(out)).toEqual({ drift: [] });
  });
});

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
