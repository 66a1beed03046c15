import { describe, expect, test } from "vitest";
import { compile } from "../../support/compile.js";
import { consumerFolder, descriptionOf } from "../../support/fetch-client.js";
import { loadSchemas } from "./support/load.js";
import { zodSchemas } from "./support/schemas.js";

/** Of a text, so that `__proto__` is a member like any other. */
const schemas = JSON.parse(`{
  "Odd": {
    "type": "object",
    "required": ["constructor", "__proto__", "toString"],
    "properties": {
      "constructor": { "type": "string" },
      "__proto__": { "type": "object", "required": ["polluted"], "properties": { "polluted": { "type": "string" } } },
      "toString": { "type": "integer" },
      "hasOwnProperty": { "type": "boolean", "deprecated": true },
      "valueOf": { "$ref": "#/components/schemas/Odd" },
      "name": { "type": "string" }
    }
  },
  "All": {
    "allOf": [
      { "$ref": "#/components/schemas/Odd" },
      { "type": "object", "required": ["isPrototypeOf"], "properties": { "isPrototypeOf": { "type": "string" } } }
    ]
  },
  "Closed": {
    "type": "object",
    "required": ["constructor"],
    "properties": { "constructor": { "type": "integer" }, "a": { "type": "string" } },
    "additionalProperties": false
  },
  "Counts": {
    "type": "object",
    "properties": { "__proto__": { "type": "string" }, "a": { "type": "integer" } },
    "additionalProperties": { "type": "integer" }
  },
  "Named": {
    "type": "object",
    "properties": { "a": { "type": "integer" } },
    "patternProperties": { "^x": { "type": "string" } },
    "additionalProperties": { "type": "boolean" }
  },
  "Cat": { "type": "object", "required": ["constructor"], "properties": { "constructor": { "type": "string" }, "lives": { "type": "integer" } } },
  "Dog": { "type": "object", "required": ["constructor"], "properties": { "constructor": { "type": "string" }, "barks": { "type": "boolean" } } },
  "Animal": {
    "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
    "discriminator": { "propertyName": "constructor", "mapping": { "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" } }
  },
  "Listed": { "enum": [{ "constructor": "x" }, "toString", true, null] },
  "__proto__": { "type": "object", "properties": { "x": { "type": "string" } } },
  "constructor": { "type": "object", "required": ["toString"], "properties": { "toString": { "$ref": "#/components/schemas/__proto__" } } }
}`) as object;

const made = (options: object) =>
  zodSchemas(descriptionOf({ components: { schemas } }), {
    options: { ...options },
  });

describe("members named like what every object inherits", () => {
  test("compile, lenient and strict", async () => {
    const files = new Map<string, string>();
    for (const [folder, options] of [
      ["lenient", {}],
      ["strict", { strict: true }],
    ] as const)
      for (const [path, text] of (await made(options)).files)
        files.set(`${folder}/${path}`, text);
    expect(await compile("TypeScript 7", consumerFolder(files))).toBe("");
  }, 60_000);

  test("are judged by what the data has itself, and change no prototype", async () => {
    const loaded = await loadSchemas((await made({ strict: true })).files);
    const judge = (name: string, text: string): boolean => {
      const { success, data } = loaded[`${name}Schema`]!.safeParse(
        JSON.parse(text),
      );
      if (success && typeof data === "object" && data !== null)
        expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
      expect("polluted" in {}).toBe(false);
      return success;
    };
    const odd = `"constructor":"x","__proto__":{"polluted":"y"},"toString":1`;
    expect(judge("Odd", `{${odd},"valueOf":{${odd}}}`)).toBe(true);
    expect(judge("Odd", `{${odd},"valueOf":{}}`)).toBe(false);
    expect(judge("Odd", `{"constructor":"x","toString":1}`)).toBe(false);
    expect(judge("Odd", `{${odd.replace('"y"', "2")}}`)).toBe(false);
    expect(judge("Odd", `{${odd},"hasOwnProperty":1}`)).toBe(false);
    expect(judge("Odd", `{}`)).toBe(false);
    expect(judge("All", `{${odd},"isPrototypeOf":"z"}`)).toBe(true);
    expect(judge("All", `{${odd}}`)).toBe(false);
    expect(judge("Closed", `{"constructor":1,"a":"b"}`)).toBe(true);
    expect(judge("Closed", `{"constructor":1,"b":"b"}`)).toBe(false);
    expect(judge("Closed", `{"constructor":1,"__proto__":{}}`)).toBe(false);
    expect(judge("Closed", `{"a":"b"}`)).toBe(false);
    expect(judge("Counts", `{"__proto__":"x","a":1,"b":2}`)).toBe(true);
    expect(judge("Counts", `{"__proto__":3}`)).toBe(false);
    expect(judge("Counts", `{"b":"2"}`)).toBe(false);
    expect(judge("Named", `{"a":1,"x1":"y","b":true}`)).toBe(true);
    expect(judge("Named", `{"x1":true}`)).toBe(false);
    expect(judge("Named", `{"b":"y"}`)).toBe(false);
    expect(judge("Animal", `{"constructor":"cat","lives":9}`)).toBe(true);
    expect(judge("Animal", `{"constructor":"cat","lives":"9"}`)).toBe(false);
    expect(judge("Animal", `{"lives":9}`)).toBe(false);
    expect(judge("Constructor", `{"toString":{"x":"y"}}`)).toBe(true);
    expect(judge("Constructor", `{}`)).toBe(false);
  });

  test("of listed values only texts and numbers are open", async () => {
    const { ListedSchema } = await loadSchemas((await made({})).files);
    const passes = (value: unknown): boolean =>
      ListedSchema!.safeParse(value).success;
    const good = [{ constructor: "x" }, "toString", "other", true, null];
    expect(good.map(passes)).toEqual(good.map(() => true));
    expect([{ a: 1 }, false, 7, []].map(passes)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

test("an heir that adds nothing is what it extends, without end to neither", async () => {
  const shape = {
    type: "object",
    required: ["form"],
    properties: { form: { type: "string" } },
    discriminator: { propertyName: "form" },
  };
  const extended = [{ $ref: "#/components/schemas/Shape" }, { type: "object" }];
  const heirs = { Shape: shape, Point: { allOf: extended } };
  const { files } = await zodSchemas(
    descriptionOf({ components: { schemas: heirs } }),
  );
  const { ShapeSchema, PointSchema } = await loadSchemas(files);
  for (const schema of [ShapeSchema!, PointSchema!]) {
    expect(schema.safeParse({ form: "Point" }).success).toBe(true);
    expect(schema.safeParse({}).success).toBe(false);
  }
});
