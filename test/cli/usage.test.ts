import { describe, expect, test } from "vitest";
import { commands } from "../../generator/cli/commands.js";
import { toolVersion } from "../../generator/package-root.js";
import { sundial, workIn } from "./harness.js";

describe("help", () => {
  test.each([["--help"], ["-h"], ["help"]])("sundial %s", async (word) => {
    const { status, out, err } = await sundial(word);
    expect(status).toBe(0);
    expect(err).toBe("");
    for (const { name, summary } of commands) {
      expect(out).toContain(`  ${name}`);
      expect(out).toContain(summary);
    }
  });

  test.each(commands.map(({ name }) => [name]))(
    "sundial %s --help has every flag and an example",
    async (name) => {
      const command = commands.find((found) => found.name === name)!;
      const { status, out } = await sundial(name, "--help");
      expect(status).toBe(0);
      const flags = [...Object.keys(command.flags), "json", "quiet", "help"];
      for (const flag of flags) expect(out).toContain(`--${flag}`);
      for (const { line } of command.examples) expect(out).toContain(line);
      expect(command.examples.length).toBeGreaterThan(0);
      expect((await sundial(name, "-h")).out).toBe(out);
      expect((await sundial("help", name)).out).toBe(out);
    },
  );

  test("the examples are lines that work", async () => {
    for (const command of commands)
      for (const { line } of command.examples) {
        workIn({});
        // What a shell makes of the line is not ours.
        const [command = ""] = line.split(/ [>|] /);
        const { status, err } = await sundial(...command.split(" ").slice(1));
        // The folder is empty, so there is something to complain about, but not the line.
        expect(status).not.toBe(3);
        expect(err).not.toContain("See `sundial");
      }
  });

  test("--version", async () => {
    const { status, out } = await sundial("--version");
    expect(status).toBe(0);
    expect(out).toBe(`${toolVersion()}\n`);
  });
});

describe("wrong usage", () => {
  test.each([
    [[], "Usage: sundial <command> [flags]"],
    [["genrate"], "There is no command `genrate`; did you mean `generate`?"],
    [["frobnicate"], "There is no command `frobnicate`."],
    [["--quiet"], "The command comes first"],
    [
      ["generate", "--chekc"],
      "There is no flag --chekc; did you mean `--check`?",
    ],
    [["generate", "--zzz"], "There is no flag --zzz."],
    [["generate", "--spec"], "--spec needs a value: --spec FILE."],
    [["generate", "--spec="], "--spec needs a value: --spec FILE."],
    [["generate", "--check=yes"], "--check takes no value."],
    [["generate", "--out", "a", "--out", "b"], "--out was given twice."],
    [["generate", "api.json"], "generate takes no `api.json`"],
    [["generate", "--out", "a"], "--out goes with --spec"],
    [["generate", "--preset", "palette"], "--preset goes with --spec"],
    [
      ["generate", "--spec", "a", "--config", "b"],
      "--spec and --config exclude each other.",
    ],
    [["inspect"], "STAGE is missing: source, upgrade"],
    [
      ["inspect", "normalise", "--spec", "a"],
      "There is no stage `normalise`; did you mean `normalize`?",
    ],
    [["generate", "--__proto__"], "There is no flag --__proto__."],
  ])("%j", async (words, message) => {
    const { status, out, err } = await sundial(...words);
    expect(err).toContain(message);
    expect(status).toBe(2);
    expect(out).toBe("");
  });
});
