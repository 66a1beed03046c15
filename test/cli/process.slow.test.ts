import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tree } from "../emit/harness.js";
import { builtCli, runNode, type Ended } from "../support/built.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { pets, petsConfig } from "./harness.js";

/** One state of the sources for all tests, also while somebody edits them. */
const cli = builtCli();
const files = { "sundial.config.json": petsConfig, "pets.yaml": pets };

/** Two descriptions whose SDKs differ in most files. */
const other = pets
  .replaceAll("Pet", "Animal")
  .replaceAll("/v1/pets", "/v1/animals");

async function sundial(
  folder: string,
  words: readonly string[],
  options: Parameters<typeof runNode>[2] = {},
): Promise<Ended> {
  return runNode(await cli, words, { cwd: folder, ...options });
}

function project(): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

/** The output without what is not committed. */
function output(folder: string): Record<string, string> {
  const { ...all } = tree(folder);
  for (const path of Object.keys(all))
    if (path.includes(".sundial/") || path === "pets.yaml") delete all[path];
  return all;
}

describe("killed", () => {
  const rounds = Number(process.env["SUNDIAL_KILL_ROUNDS"] ?? 20);

  test(
    `${rounds} times at random: never a torn output that is accepted`,
    { timeout: 60_000 + rounds * 20_000 },
    async () => {
      const folder = project();
      expect((await sundial(folder, ["generate"])).status).toBe(0);
      const whole = new Map([[pets, output(folder)]]);
      writeFiles(folder, { "pets.yaml": other });
      expect((await sundial(folder, ["generate"])).status).toBe(0);
      whole.set(other, output(folder));
      let killed = 0;
      let torn = 0;
      for (let round = 0; round < rounds; round++) {
        const text = round % 2 === 0 ? pets : other;
        writeFiles(folder, { "pets.yaml": text });
        const kill = killer(folder, round % 4 < 3);
        const { signal } = await sundial(folder, ["generate"], { kill });
        if (signal === "SIGKILL") killed++;
        const check = await sundial(folder, ["generate", "--check"]);
        const state = output(folder);
        // What --check accepts is what belongs to this description, whole.
        if (check.status === 0)
          expect(state).toEqual(namesAside(whole.get(text)!, state));
        else expect(check.status).toBe(1);
        if (check.err.includes("emit/interrupted")) torn++;
        expect((await sundial(folder, ["generate", "--quiet"])).status).toBe(0);
        const mended = output(folder);
        expect(mended).toEqual(namesAside(whole.get(text)!, mended));
        expect(await sundial(folder, ["generate", "--check"])).toMatchObject({
          status: 0,
        });
        expect(readdirSync(join(folder, ".sundial")).sort()).toEqual([
          ".gitignore",
          "cache",
        ]);
      }
      console.log(`${rounds} rounds, ${killed} killed, ${torn} of them torn`);
      expect(killed).toBeGreaterThan(rounds / 2);
    },
  );
});

/** Kills within 12 ms after the run begins to write, or at any time in the first second after it has locked the folder. */
function killer(folder: string, writing: boolean): () => boolean {
  const sign = writing ? "sdk/.sundial/staged" : "sdk/.sundial";
  const delay = Math.random() * (writing ? 12 : 1000);
  let since: number | null = null;
  return () => {
    if (since === null && existsSync(join(folder, sign)))
      since = performance.now();
    return since !== null && performance.now() - since >= delay;
  };
}

/**
 * The names file grows with every description that was ever generated, and the lock has its hash: both are taken from the
 * state itself.
 */
function namesAside(
  wanted: Readonly<Record<string, string>>,
  state: Readonly<Record<string, string>>,
): Record<string, string> {
  const own = ["sundial.names.json", "sdk/sundial.lock"];
  return {
    ...wanted,
    ...Object.fromEntries(own.map((path) => [path, state[path] ?? ""])),
  };
}

test(
  "at the same time: each run is whole, the last one stays",
  { timeout: 60_000 },
  async () => {
    const folder = project();
    writeFiles(folder, {
      "other.yaml": other,
      "other.config.json": petsConfig.replace("pets.yaml", "other.yaml"),
    });
    const ended = await Promise.all([
      sundial(folder, ["generate"]),
      sundial(folder, ["generate", "--config", "other.config.json"]),
      sundial(folder, ["generate"]),
      sundial(folder, ["generate", "--config", "other.config.json"]),
    ]);
    for (const { status, err } of ended) expect([status, err]).toEqual([0, ""]);
    const checks = await Promise.all([
      sundial(folder, ["generate", "--check"]),
      sundial(folder, ["generate", "--check", "--config", "other.config.json"]),
    ]);
    expect(checks.map(({ status }) => status).sort()).toEqual([0, 1]);
  },
);

describe("where nothing can be written", () => {
  const isRoot = process.getuid?.() === 0;
  const nobody = { uid: 65_534, gid: 65_534 };
  /** Root may write anywhere: the run is nobody's then. */
  const user = isRoot ? nobody : {};

  async function readOnly(folder: string, places: readonly string[]) {
    if (isRoot) own(folder, nobody);
    for (const place of places) chmodSync(join(folder, place), 0o555);
    const ended = await sundial(folder, ["generate"], user);
    for (const place of places) chmodSync(join(folder, place), 0o755);
    return ended;
  }

  test.skipIf(process.platform === "win32").each([
    ["the output folder", ["sdk"]],
    ["a folder in it", ["sdk/resources", "sdk/operations", "sdk/models"]],
    ["the project's folder", ["."]],
  ])(
    "%s is read-only: a clear message, the output as it was",
    { timeout: 60_000 },
    async (_, places) => {
      const folder = project();
      expect((await sundial(folder, ["generate"])).status).toBe(0);
      if (places[0] === ".")
        rmSync(join(folder, ".sundial"), { recursive: true });
      const before = output(folder);
      writeFiles(folder, { "pets.yaml": other });
      const { status, err } = await readOnly(folder, places);
      expect(status).toBe(1);
      expect(err).toMatch(/emit\/write-failed: .* permission denied/);
      expect(err).toContain("The output is as it was before.");
      expect(output(folder)).toEqual(before);
      expect((await sundial(folder, ["generate"])).status).toBe(0);
      expect((await sundial(folder, ["generate", "--check"])).status).toBe(0);
    },
  );

  test.skipIf(process.platform !== "linux")(
    "the disk is full (here: files may have 8 kB): a clear message, the output as it was",
    { timeout: 60_000 },
    async () => {
      const folder = project();
      expect((await sundial(folder, ["generate"])).status).toBe(0);
      const before = output(folder);
      writeFiles(folder, {
        "pets.yaml": pets.replace("One pet", "word ".repeat(4000)),
      });
      const { status, stderr } = spawnSync(
        "sh",
        [
          "-c",
          `ulimit -f 8; exec "$0" "$1" generate`,
          process.execPath,
          await cli,
        ],
        { cwd: folder, encoding: "utf8" },
      );
      expect(stderr).toMatch(
        /could not be written: (the file would be larger|no space)/,
      );
      expect(status).toBe(1);
      expect(output(folder)).toEqual(before);
      expect((await sundial(folder, ["generate"])).status).toBe(0);
    },
  );
});

function own(folder: string, { uid, gid }: { uid: number; gid: number }): void {
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, {
    recursive: true,
    encoding: "utf8",
  }))
    chownSync(join(folder, entry), uid, gid);
}

describe("terminal", () => {
  const broken = pets.replace("#/components/schemas/Owner", "#/nowhere");

  test("colours only where they are wanted", async () => {
    const folder = project();
    writeFiles(folder, { "pets.yaml": broken });
    const run = async (env: Record<string, string>): Promise<boolean> => {
      const all = { ...process.env, ...env };
      const { err } = await sundial(folder, ["generate"], { env: all });
      return err.includes("\u001b[");
    };
    expect(await run({ FORCE_COLOR: "", NO_COLOR: "1" })).toBe(false);
    expect(await run({ FORCE_COLOR: "1", NO_COLOR: "" })).toBe(true);
    expect(await run({ FORCE_COLOR: "0", NO_COLOR: "" })).toBe(false);
  });

  const hasScript = spawnSync("script", ["--version"]).status === 0;
  test.skipIf(!hasScript)("shows progress on a terminal", async () => {
    const folder = project();
    const command = `"${process.execPath}" "${await cli}" generate`;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", TERM: "xterm" },
    });
    expect(stdout).toContain("building the model …");
    expect(stdout).toMatch(/\r\u001b\[Ksdk: wrote/);
  });

  test("somebody who stops reading is no error", async () => {
    const folder = project();
    const { status, stderr } = spawnSync(
      "bash",
      [
        "-c",
        `set -o pipefail; "$0" "$1" inspect enrich | head -1`,
        process.execPath,
        await cli,
      ],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

test(
  "inspect prints every stage as JSON, and parts of it",
  { timeout: 60_000 },
  async () => {
    const folder = project();
    const inspect = async (...words: readonly string[]): Promise<unknown> => {
      const { status, out, err } = await sundial(folder, ["inspect", ...words]);
      expect([status, err]).toEqual([0, ""]);
      return JSON.parse(out) as unknown;
    };
    for (const stage of ["source", "upgrade"])
      expect(await inspect(stage)).toMatchObject({ openapi: "3.1.0" });
    for (const stage of ["normalize", "enrich"])
      expect(
        await inspect(stage, "--pointer", "/schemas/Kind/schema"),
      ).toMatchObject({
        kind: "enum",
      });
    expect(await inspect("names", "--pointer", "/operations/v1")).toMatchObject(
      {
        getPet: "pets.get",
      },
    );
    expect(await inspect("plan")).toBeTypeOf("object");
    const file = await inspect("files", "--pointer", "/index.ts/text");
    expect(file).toContain("export ");
    expect(existsSync(join(folder, "sdk"))).toBe(false);
    const wrong = await sundial(folder, [
      "inspect",
      "names",
      "--pointer",
      "/x",
    ]);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain("The pointer /x leads nowhere.");
  },
);
