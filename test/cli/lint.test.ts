import { describe, expect, test } from "vitest";
import { jsonOf, pets, petsConfig, sundial, workIn } from "./harness.js";

/** The description without what `lint` complains of in {@link pets}. */
const clean = pets
  .replace(
    "paths:",
    "security: []\nservers: [{ url: https://example.com }]\npaths:",
  )
  .replace("operationId: listPets", "operationId: listPets\n      summary: All")
  .replaceAll(
    "      responses:\n",
    "      responses:\n        default: { description: Failure }\n",
  );

const config = (rules: Readonly<Record<string, string>>): string =>
  JSON.stringify({ ...JSON.parse(petsConfig), lint: { rules } }, null, 2);

describe("sundial lint", () => {
  test("a clean description: status 0, and it says so", async () => {
    workIn({ "pets.yaml": clean, "sundial.config.json": petsConfig });
    const { status, out, err } = await sundial("lint");
    expect(err).toBe("");
    expect(out).toBe("Nothing to complain about.\n");
    expect(status).toBe(0);
  });

  test("findings: place, frame and hint of each kind, the sum, status 1", async () => {
    workIn({ "pets.yaml": pets });
    const { status, out, err } = await sundial("lint", "--spec", "pets.yaml");
    expect(err).toContain(
      "pets.yaml:5:5 - warning lint/no-summary: listPets has neither",
    );
    expect(err).toContain("> 5 |     get:\n");
    expect(err).toContain("Hint: Say in `summary` what it does");
    expect(out).toBe(`\
1  warning  lint/no-security
1  warning  lint/no-summary
1  note     lint/no-error-response
1  note     lint/no-server

0 errors, 2 warnings, 2 notes.
`);
    expect(status).toBe(1);
  });

  test("--fail-on decides the status", async () => {
    workIn({ "pets.yaml": pets });
    const run = async (level: string) =>
      (await sundial("lint", "--spec", "pets.yaml", "--fail-on", level)).status;
    expect(await run("error")).toBe(0);
    expect(await run("warning")).toBe(1);
    const notes = pets.replace("paths:", "security: []\npaths:");
    workIn({ "pets.yaml": notes.replace("listPets", "a\n      summary: A") });
    expect(await run("warning")).toBe(0);
    expect(await run("info")).toBe(1);
    expect(await run("fatal")).toBe(2);
  });

  test("--json: the published shape, with line and column", async () => {
    workIn({ "pets.yaml": pets });
    const ran = await sundial("lint", "--spec", "pets.yaml", "--json");
    expect(ran.err).toBe("");
    const { errors, warnings, notes, diagnostics } = jsonOf("lint", ran);
    expect([errors, warnings, notes]).toEqual([0, 2, 2]);
    expect(diagnostics[1]).toMatchObject({
      code: "lint/no-summary",
      severity: "warning",
      source: {
        file: "pets.yaml",
        pointer: "/paths/~1v1~1pets/get",
        position: { line: 5, column: 5 },
      },
    });
  });

  test("an error keeps other rules from nothing that they need not know", async () => {
    const text = pets
      .replace('"#/components/schemas/Owner"', '"#/nowhere"')
      .replace("[cat, dog]", "[cat, dog, cat]");
    workIn({ "pets.yaml": text });
    const ran = await sundial("lint", "--spec", "pets.yaml", "--json");
    const codes = jsonOf("lint", ran).diagnostics.map(({ code }) => code);
    expect(codes).toEqual([
      "schema/unresolved-ref",
      "lint/duplicate-enum-value",
    ]);
    expect(ran.status).toBe(1);
  });

  test("--all shows every finding, else the first few of a kind", async () => {
    const many = `openapi: 3.1.0
info: { title: A, version: "1" }
paths:
${[1, 2, 3, 4, 5]
  .map(
    (n) => `  /a${n}:
    get: { operationId: a${n}, responses: { "204": { description: Done } } }
`,
  )
  .join("")}`;
    workIn({ "api.yaml": many });
    const some = await sundial("lint", "--spec", "api.yaml");
    expect(some.err).toContain("… and 2 more lint/no-summary");
    const all = await sundial("lint", "--spec", "api.yaml", "--all");
    expect(all.err.match(/ - warning lint\/no-summary/g)).toHaveLength(5);
    const quiet = await sundial("lint", "--spec", "api.yaml", "--quiet");
    expect([quiet.out, quiet.err, quiet.status]).toEqual(["", "", 1]);
  });
});

describe("levels of the configuration", () => {
  test("off, raised and lowered", async () => {
    const rules = {
      "lint/no-summary": "off",
      "lint/no-security": "info",
      "lint/no-server": "error",
    };
    workIn({ "pets.yaml": pets, "sundial.config.json": config(rules) });
    const ran = await sundial("lint", "--json");
    const { diagnostics } = jsonOf("lint", ran);
    expect(
      diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    ).toEqual([
      "error lint/no-server",
      "info lint/no-error-response",
      "info lint/no-security",
    ]);
    expect(ran.status).toBe(1);
  });

  test("off is off for generate too; an error of lint does not keep it from generating", async () => {
    const text = pets.replace("      operationId: listPets\n", "");
    workIn({ "pets.yaml": text, "sundial.config.json": petsConfig });
    const said = await sundial("generate", "--json");
    expect(
      jsonOf("generate", said).diagnostics.map(({ code }) => code),
    ).toEqual(["lint/missing-operation-id"]);
    for (const level of ["off", "error"] as const) {
      const rules = { "lint/missing-operation-id": level };
      workIn({ "pets.yaml": text, "sundial.config.json": config(rules) });
      const ran = await sundial("generate", "--json");
      expect(ran.status).toBe(0);
      expect(
        jsonOf("generate", ran).diagnostics.map(({ severity }) => severity),
      ).toEqual(level === "off" ? [] : ["warning"]);
      expect((await sundial("lint")).status).toBe(1);
    }
  });

  test.each([
    [
      "lint/no-sumary",
      "config/unknown-rule: There is no rule `lint/no-sumary`; did you mean `lint/no-summary`?",
    ],
    [
      "schema/unresolved-ref",
      "config/fixed-rule: `schema/unresolved-ref` is no matter of taste",
    ],
  ])("%s is refused where it stands", async (code, message) => {
    workIn({
      "pets.yaml": pets,
      "sundial.config.json": config({ [code]: "off" }),
    });
    for (const command of ["lint", "generate"]) {
      const { status, err } = await sundial(command);
      expect(err).toContain(`sundial.config.json:11:`);
      expect(err).toContain(message);
      expect(status).toBe(2);
    }
  });

  test("--rules lists what can be chosen", async () => {
    const rules = { "lint/no-summary": "off" };
    workIn({ "pets.yaml": pets, "sundial.config.json": config(rules) });
    const { status, out } = await sundial("lint", "--rules");
    expect(status).toBe(0);
    expect(out).toContain("off      lint/no-summary\n");
    expect(out).toContain("warning  lint/no-security\n");
    expect(out).not.toContain("schema/unresolved-ref");
    expect(out).not.toContain("config/");
  });
});
