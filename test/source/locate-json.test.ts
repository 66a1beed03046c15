import * as fc from "fast-check";
import { expect, test } from "vitest";
import { appendPointer, pointerTokens } from "../../generator/model/index.js";
import { locate } from "../../generator/source/index.js";
import { JsonPlaces } from "../../generator/source/locate-json.js";

const shown = (
  text: string,
  pointer: string,
  places = new JsonPlaces(text),
): string | null => {
  const range = places.find(pointerTokens(pointer));
  return range && text.slice(...range);
};

test.each([
  ["", "{"],
  ["/a", "a"],
  ["/a/0", "1.5e+3"],
  ["/a/1", "["],
  ["/a/1/0", 'x\\"y\\\\'],
  ["/a/9", "a"],
  ["/b", "last"],
  ["/b/c", "last"],
  ['/q"~1', "true"],
  ["/é", "null"],
  ["/none", "{"],
])("%j leads to %j", (pointer, wanted) => {
  const text = String.raw`
{ "a": [1.5e+3, ["x\"y\\", {}]],
  "b": "first", "b": "last", "q\"/": true, "\u00e9": null }`;
  expect(shown(text, pointer)).toBe(wanted);
});

test.each([
  "",
  "a: 1",
  "{a: 1}",
  '{"a": 1 # }\n}',
  '{"a" 1}',
  '{"a": [1',
  '{"a',
])("%j is left to the YAML reader", (text) => {
  expect(new JsonPlaces(text).find(["b", "0"])).toBeNull();
});

test("every value of any JSON is found where it stands", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
      const text = JSON.stringify({ value }, null, indent);
      const places = new JsonPlaces(text);
      const visit = (part: unknown, pointer: string): void => {
        const found = shown(text, pointer, places)!;
        if (typeof part === "string")
          expect(`"${found}"`).toBe(JSON.stringify(part));
        else if (typeof part !== "object" || part === null)
          expect(found).toBe(JSON.stringify(part));
        else
          for (const [key, member] of Object.entries(part))
            visit(member, appendPointer(pointer, key));
      };
      visit({ value }, "");
    }),
  );
});

test("lines end with \\n, \\r\\n or \\r", () => {
  const text = '{\r\n"a": 1,\r"b": 2,\n"c":\n 3}';
  const place = (pointer: string) => {
    const { line, column } = locate({ text, format: "json" }, pointer)!;
    return [line, column];
  };
  expect(place("/a")).toEqual([2, 6]);
  expect(place("/b")).toEqual([3, 6]);
  expect(place("/c")).toEqual([5, 2]);
});
