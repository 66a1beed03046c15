import { expect, test } from "vitest";
import { pets, sundial, workIn } from "./harness.js";

/** The same mistakes in every format: place, and what was meant. */
const files: Readonly<Record<string, string>> = {
  "sundial.config.json": `{
  "spec": "pets.yaml",
  "presett": "palette",
  "targets": [{ "target": "typescript", "out": "sdk" }],
  "conventions": { "auth": { "default": [], "publik": [] } }
}
`,
  "sundial.config.yaml": `spec: pets.yaml
# A comment.
presett: palette
targets: [{ target: typescript, out: sdk }]
conventions: { auth: { default: [], publik: [] } }
`,
  "sundial.config.ts": `const auth = { default: [],
  publik: [] };
export default { spec: "pets.yaml", targets: [{ target: "typescript", out: "sdk" }],
  presett: "palette",
  conventions: { auth },
};
`,
};

test.each([
  ["sundial.config.json", "3:15", "5:46"],
  ["sundial.config.yaml", "3:10", "5:37"],
  ["sundial.config.ts", "4:3", "2:3"],
])("%s", async (name, first, second) => {
  workIn({ "pets.yaml": pets, [name]: files[name]! });
  const { status, err } = await sundial("generate");
  expect(err).toContain(
    `${name}:${first} - error config/unknown-member: \`presett\` is no member here; did you mean \`preset\`?`,
  );
  expect(err).toContain(
    `${name}:${second} - error config/unknown-member: \`publik\` is no member here; did you mean \`public\`?`,
  );
  expect(err).toContain("Hint: Remove it or write it as");
  expect(status).toBe(2);
});

test("a target that there is not: those that there are", async () => {
  workIn({
    "pets.yaml": pets,
    "sundial.config.json": `{ "spec": "pets.yaml",
  "targets": [{ "target": "typscript", "out": "sdk" }] }`,
  });
  const { err } = await sundial("generate");
  expect(err).toContain("sundial.config.json:2:28 - error");
  expect(err).toContain("did you mean `typescript`?");
  expect(err).toMatch(/Hint: There are .*typescript.*reference/);
});
