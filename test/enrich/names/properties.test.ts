import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printNames } from "../../../generator/names/index.js";
import { api, callNames, enriched, json, schemaNames } from "../support.js";

const segment = fc.constantFrom(
  "pets",
  "Pets",
  "toys",
  "sync",
  "validate",
  "import",
  "createPet",
  "get",
  "{a}",
  "{b}",
  "v1",
  "用户",
  "__proto__",
);
const call = fc
  .tuple(
    fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
    fc.array(segment, { minLength: 1, maxLength: 4 }),
  )
  .filter(([, segments]) => new Set(segments).size === segments.length)
  .map(([method, segments]) => `${method} /${segments.join("/")}`);
const calls = fc.uniqueArray(call, {
  minLength: 1,
  maxLength: 14,
  selector: (text) => text.replace(/\{.\}/g, "{}"),
});

/** A description of some calls; every second one has an operationId and an answer. */
function describeCalls(list: readonly string[]) {
  const operations = list.map((text): [string, Record<string, never>] => {
    const odd = text.length % 2 === 1;
    const more = odd
      ? {
          operationId: text.replace(/\W+/g, "_"),
          responses: { 200: json({ type: "array" }) },
        }
      : {};
    return [text, more as Record<string, never>];
  });
  return api(Object.fromEntries(operations));
}

describe("names of any operations", () => {
  it("are one for each, none a namespace, and stay when others come", () => {
    fc.assert(
      fc.property(calls, calls, (first, more) => {
        const before = enriched(describeCalls(first));
        const all = [...new Set([...first, ...more])];
        const after = enriched(describeCalls(all), { names: before.names });
        for (const { document } of [before, after]) {
          const names = document.operations.map(({ version, id }) =>
            `${version}.${callNames(document)[id]}`.toLowerCase(),
          );
          expect(new Set(names).size).toBe(names.length);
          for (const name of names)
            expect(
              names.filter((other) => other.startsWith(name + ".")),
            ).toEqual([]);
        }
        expect(callNames(after.document)).toMatchObject(
          callNames(before.document),
        );
        const again = enriched(describeCalls([...all].reverse()), {
          names: after.names,
        });
        expect(printNames(again.names)).toBe(printNames(after.names));
      }),
      { numRuns: 80 },
    );
  });
});

describe("names of any schemas", () => {
  it("are one for each, and stay when others come", () => {
    const ids = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(
          "FooBar",
          "foo_bar",
          "v1Foo",
          "V1Foo",
          "Foo2",
          "Foo",
          "__proto__",
          "10",
        ),
        fc.string({ minLength: 1 }),
      ),
    );
    fc.assert(
      fc.property(ids, ids, (first, more) => {
        const describeSchemas = (list: readonly string[]) => {
          const schemas = Object.fromEntries(
            list.map((id) => [id, { type: "string" }]),
          );
          return api({}, schemas);
        };
        const before = enriched(describeSchemas(first));
        const after = enriched(
          describeSchemas([...new Set([...first, ...more])]),
          { names: before.names },
        );
        const names = Object.values(schemaNames(after.document)).map((name) =>
          name.toLowerCase(),
        );
        expect(new Set(names).size).toBe(names.length);
        for (const [id, name] of Object.entries(schemaNames(before.document)))
          expect(schemaNames(after.document)[id]).toBe(name);
      }),
      { numRuns: 80 },
    );
  });
});
