import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { main } from "../../generator/cli/cli.js";
import { builtCli } from "../support/built.js";
import { pets, petsConfig, sundial, workIn } from "./harness.js";

/** `sundial generate --watch` while it runs. */
interface Session {
  /** What it has printed since the last call, as soon as that contains a text. */
  readonly says: (text: string) => Promise<string>;
  /** Ctrl-C; gives the status. */
  readonly interrupt: () => Promise<number>;
}

function start(...words: readonly string[]): Session {
  let said = "";
  let stop = (): void => undefined;
  const take = (text: string): void => void (said += text);
  const ended = main(["generate", "--watch", ...words], {
    out: take,
    err: take,
    progress: (what) => take(what === "" ? "" : `<${what}>`),
    paint: (_style, text) => text,
    cwd: process.cwd(),
    onInterrupt: (end) => {
      stop = end;
      return () => undefined;
    },
  });
  const interrupt = (): Promise<number> => {
    stop();
    return ended;
  };
  onTestFinished(async () => void (await interrupt()));
  return {
    interrupt,
    says: async (text) => {
      await vi.waitFor(() => expect(said).toContain(text), {
        timeout: 20_000,
        interval: 20,
      });
      const all = said;
      said = "";
      return all;
    },
  };
}

const idle = "<watching, Ctrl-C ends>";
const read = (path: string): string => readFileSync(path, "utf8");

describe("generate --watch", { timeout: 60_000 }, () => {
  test("a change of the description, as editors make it; Ctrl-C ends cleanly", async () => {
    workIn({ "pets.yaml": pets, "sundial.config.json": petsConfig });
    const { says, interrupt } = start();
    expect(await says(idle)).toContain("sdk: wrote");
    writeFileSync("pets.yaml", pets.replace("One pet", "Another text"));
    expect(await says(idle)).toContain("pets.yaml changed.\n");
    expect(read("sdk/resources/pets.ts")).toContain("Another text");
    writeFileSync("new", pets.replace("One pet", "A third text"));
    renameSync("new", "pets.yaml");
    await says(idle);
    expect(read("sdk/resources/pets.ts")).toContain("A third text");
    expect(await interrupt()).toBe(0);
  });

  test("a template of one's own that comes, and changes", async () => {
    const config = petsConfig.replace("{", '{ "templates": "templates",');
    const place = "templates/typescript/README.md.hbs";
    workIn({
      "pets.yaml": pets,
      "sundial.config.json": config,
      "templates/.gitkeep": "",
      "templates/typescript/.gitkeep": "",
    });
    const { says, interrupt } = start();
    await says(idle);
    for (const text of ["one", "another"]) {
      writeFileSync(place, `# {{client}}, ${text}\n`);
      expect(await says(idle)).toContain("README.md.hbs changed.\n");
      expect(read("sdk/README.md")).toContain(`, ${text}\n`);
    }
    expect(await interrupt()).toBe(0);
  });

  test("an error is shown, the old output stays, and it goes on", async () => {
    workIn({ "pets.yaml": pets });
    const { says } = start("--spec", "pets.yaml");
    await says(idle);
    const before = read("sdk/index.ts");
    writeFileSync("pets.yaml", "openapi: 3.1.0\ninfo: {");
    const said = await says(idle);
    expect(said).toContain("pets.yaml:2:");
    expect(said).toContain("Nothing was written.");
    expect(read("sdk/index.ts")).toBe(before);
    writeFileSync("pets.yaml", pets.replaceAll("Owner", "Keeper"));
    expect(await says(idle)).not.toContain("Nothing was written.");
    expect(read("sdk/models/pets.ts")).toContain("Keeper");
  });

  test("other files of the description, overlays, the manifest and the configuration", async () => {
    const all = {
      "pets.yaml": pets.replace(
        '{ $ref: "#/components/schemas/Kind" }',
        "{ $ref: kind.yaml }",
      ),
      "kind.yaml": "type: string\nenum: [cat, dog]\n",
      "over.yaml": `overlay: 1.0.0
info: { title: o, version: "1" }
actions: [{ target: "$.paths['/v1/pets'].get", update: { summary: First } }]
`,
      "lifecycle.yaml": "lifecycle: 1\nentries: []\n",
      "sundial.config.yaml":
        "spec: pets.yaml\noverlays: [over.yaml]\nlifecycle: lifecycle.yaml\ntargets: [{ target: typescript, out: sdk }]\n",
    };
    workIn(all);
    const { says } = start();
    await says(idle);
    writeFileSync("kind.yaml", "type: string\nenum: [cat, parrot]\n");
    expect(await says(idle)).toContain("kind.yaml changed.");
    expect(read("sdk/models/pets.ts")).toContain("parrot");
    writeFileSync("over.yaml", all["over.yaml"].replace("First", "Second"));
    expect(await says(idle)).toContain("over.yaml changed.");
    expect(read("sdk/resources/pets.ts")).toContain("Second");
    writeFileSync(
      "lifecycle.yaml",
      "lifecycle: 1\nasOf: 2026-01-01\nentries: [{ id: a, select: { operation: listPets }, announcedOn: 2025-01-01, reason: r }]\n",
    );
    expect(await says(idle)).toContain("lifecycle.yaml changed.");
    expect(read("sdk/resources/pets.ts")).toContain("@deprecated Sunset");
    writeFileSync(
      "sundial.config.yaml",
      all["sundial.config.yaml"].replace("out: sdk", "out: other"),
    );
    expect(await says(idle)).toContain("sundial.config.yaml changed.");
    expect(read("other/index.ts")).toContain("Pet");
  });

  test("a configuration as TypeScript is read anew", async () => {
    const config = (out: string): string =>
      `export default { spec: "pets.yaml", targets: [{ target: "typescript", out: "${out}" }] };\n`;
    workIn({ "pets.yaml": pets, "sundial.config.ts": config("sdk") });
    const { says } = start();
    await says(idle);
    writeFileSync("sundial.config.ts", config("elsewhere"));
    await says(idle);
    expect(read("elsewhere/index.ts")).toContain("Pet");
  });

  test("a target of one's own, and nothing of it is remembered", async () => {
    const target = (title: string): string =>
      `export default {
        name: "own",
        options: () => ({}),
        plan: () => "${title}",
        render: (text) => [{ path: "own.md", text }],
        verify: () => [],
      };\n`;
    workIn({
      "pets.yaml": pets,
      "own.mjs": target("first"),
      "sundial.config.json": JSON.stringify({
        spec: "pets.yaml",
        targets: [{ target: "./own.mjs", out: "out" }],
      }),
    });
    const { says, interrupt } = start();
    await says(idle);
    expect(read("out/own.md")).toBe("first");
    writeFileSync("own.mjs", target("second"));
    await says(idle);
    expect(read("out/own.md")).toBe("second");
    await interrupt();

    writeFileSync("own.mjs", target("third"));
    expect((await sundial("generate", "--check")).status).toBe(1);
    expect((await sundial("generate")).status).toBe(0);
    expect(read("out/own.md")).toBe("third");
    expect((await sundial("generate", "--check")).status).toBe(0);
  });

  test("a file that was missing", async () => {
    workIn({
      "pets.yaml": pets.replace(
        '{ $ref: "#/components/schemas/Kind" }',
        "{ $ref: parts/kind.yaml }",
      ),
      "parts/readme.md": "",
    });
    const { says } = start("--spec", "pets.yaml");
    expect(await says(idle)).toContain("parts/kind.yaml, which does not exist");
    writeFileSync("parts/kind.yaml", "type: string\nenum: [cat, newt]\n");
    await says(idle);
    expect(read("sdk/models/pets.ts")).toContain("newt");
  });

  test("a wrong configuration, mended", async () => {
    workIn({ "pets.yaml": pets, "sundial.config.json": "{}" });
    const { says } = start();
    expect(await says(idle)).toContain("`spec` is missing");
    writeFileSync("sundial.config.json", petsConfig);
    expect(await says(idle)).toContain("sdk: wrote");
  });

  test("several writes in a row are one change, and writing the same is none", async () => {
    workIn({ "pets.yaml": pets });
    const { says } = start("--spec", "pets.yaml");
    await says(idle);
    for (const text of ["a", "b", "c"])
      writeFileSync("pets.yaml", pets.replace("One pet", text));
    const said = await says(idle);
    expect(said.match(/pets\.yaml changed/g)).toHaveLength(1);
    expect(read("sdk/resources/pets.ts")).toContain("* c\n");
    writeFileSync("pets.yaml", read("pets.yaml"));
    await new Promise((resolve) => setTimeout(resolve, 400));
    writeFileSync("pets.yaml", pets);
    expect((await says(idle)).match(/pets\.yaml changed/g)).toHaveLength(1);
  });

  test("a process of its own ends with status 0 on SIGINT, and its output is whole", async () => {
    const folder = workIn({ "pets.yaml": pets });
    const words = ["generate", "--watch", "--spec", "pets.yaml"];
    const child = spawn(process.execPath, [await builtCli(), ...words], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = once(child, "exit");
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      if (said.includes("wrote")) child.kill("SIGINT");
    });
    expect(await ended).toEqual([0, null]);
    expect(
      (await sundial("generate", "--check", "--spec", "pets.yaml")).status,
    ).toBe(0);
  });

  test.each(["check", "json"])("not together with --%s", async (flag) => {
    workIn({ "pets.yaml": pets, "sundial.config.json": petsConfig });
    const { status, err } = await sundial("generate", "--watch", `--${flag}`);
    expect(err).toContain(`--watch and --${flag} exclude each other.`);
    expect(status).toBe(2);
  });
});
