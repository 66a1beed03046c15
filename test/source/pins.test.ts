import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { jsonOf, pets, sundial, workIn } from "../cli/harness.js";

/** A server on this machine with these files, which can be changed. */
async function serve(files: Record<string, string>): Promise<string> {
  const server = createServer(({ url }, response) => {
    const text = files[url!.slice(1)];
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const kinds = (...names: readonly string[]): string =>
  `type: string\nenum: [${names.join(", ")}]\n`;

/** A project whose description refers to `kind.yaml` of a server. */
async function project(files: Record<string, string>): Promise<string> {
  const url = await serve(files);
  workIn({
    "pets.yaml": pets.replace(
      '"#/components/schemas/Kind"',
      `"${url}kind.yaml"`,
    ),
    "sundial.config.json": JSON.stringify({
      spec: "pets.yaml",
      references: { urls: [url] },
      targets: [{ target: "typescript", out: "sdk" }],
    }),
  });
  return url;
}

const pins = (): Record<string, string> =>
  (
    JSON.parse(readFileSync("sundial.pins.json", "utf8")) as {
      urls: Record<string, string>;
    }
  ).urls;
const models = (): string => readFileSync("sdk/models/pets.ts", "utf8");

describe("what is fetched is pinned", () => {
  test("the first run accepts it; the next has the same, or fails; --update accepts the new", async () => {
    const files = { "kind.yaml": kinds("cat", "dog") };
    const url = await project(files);
    expect((await sundial("generate")).status).toBe(0);
    expect(pins()).toEqual({
      [`${url}kind.yaml`]: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
    });
    const first = pins();
    expect((await sundial("generate", "--check")).status).toBe(0);

    files["kind.yaml"] = kinds("cat", "dog", "newt");
    const refused = await sundial("generate");
    expect(refused.status).toBe(1);
    expect(refused.err).toContain("pets.yaml:34:24 - error source/pin-changed");
    expect(refused.err).toContain(
      `${url}kind.yaml is no longer what sundial.pins.json has accepted.`,
    );
    expect(refused.err).toContain("`sundial generate --update`");
    expect(models()).not.toContain("newt");
    expect(pins()).toEqual(first);

    const checked = await sundial("generate", "--check", "--json");
    expect(checked.status).toBe(1);
    expect(jsonOf("check", checked).drift).toEqual([
      { file: "sundial.pins.json", cause: "description-changed" },
    ]);

    expect((await sundial("generate", "--update")).status).toBe(0);
    expect(models()).toContain("newt");
    expect(pins()).not.toEqual(first);
    expect((await sundial("generate", "--check")).status).toBe(0);
  });

  test("--check accepts nothing by itself", async () => {
    await project({ "kind.yaml": kinds("cat") });
    await sundial("generate");
    rmSync("sundial.pins.json");
    const { status, out } = await sundial("generate", "--check");
    expect(out).toContain("sundial.pins.json: missing");
    expect(status).toBe(1);
    expect(existsSync("sundial.pins.json")).toBe(false);
  });

  test("what is no longer fetched leaves the file", async () => {
    const files = { "kind.yaml": kinds("cat"), "other.yaml": kinds("dog") };
    const url = await project(files);
    await sundial("generate");
    writeFileSync(
      "pets.yaml",
      readFileSync("pets.yaml", "utf8").replace("kind.yaml", "other.yaml"),
    );
    const { out } = await sundial("generate", "--check");
    expect(out).toContain("it refers to other URLs than before");
    await sundial("generate");
    expect(Object.keys(pins())).toEqual([`${url}other.yaml`]);
  });

  test("a description and an overlay that are URLs", async () => {
    const files = {
      "pets.yaml": pets,
      "over.yaml":
        "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: [{ target: $.info, update: { title: Animals } }]\n",
    };
    const url = await serve(files);
    workIn({
      "sundial.config.json": JSON.stringify({
        spec: `${url}pets.yaml`,
        overlays: [`${url}over.yaml`],
        targets: [{ target: "typescript", out: "sdk" }],
      }),
    });
    expect((await sundial("generate")).status).toBe(0);
    expect(Object.keys(pins())).toEqual([`${url}over.yaml`, `${url}pets.yaml`]);
    files["over.yaml"] = files["over.yaml"].replace("Animals", "Beasts");
    const { status, err } = await sundial("generate");
    expect(status).toBe(1);
    expect(err).toContain(`${url}over.yaml is no longer`);
  });

  test("without a configuration there is nothing to pin beside", async () => {
    const files = { "pets.yaml": pets };
    const url = await serve(files);
    workIn({});
    const words = ["generate", "--spec", `${url}pets.yaml`];
    expect((await sundial(...words)).status).toBe(0);
    files["pets.yaml"] = pets.replace("One pet", "Another");
    expect((await sundial(...words)).status).toBe(0);
    expect(readFileSync("sdk/resources/pets.ts", "utf8")).toContain("Another");
  });

  test.each(["{", "[]", '{ "urls": 3 }', '{ "urls": { "a": 1 } }'])(
    "a file that holds %s",
    async (text) => {
      await project({ "kind.yaml": kinds("cat") });
      writeFileSync("sundial.pins.json", text);
      const { status, err } = await sundial("generate");
      expect(err).toContain("sundial.pins.json:1:1 - error config/pins");
      expect(status).toBe(2);
    },
  );
});
