import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import { enrich } from "../../../generator/enrich/index.js";
import { parseManifest } from "../../../generator/lifecycle/manifest/parse.js";
import { recordRemovals } from "../../../generator/lifecycle/record/index.js";
import type { Document } from "../../../generator/model/index.js";
import {
  emptyNames,
  printOperationName,
} from "../../../generator/names/index.js";
import { presetConventions } from "../../../generator/presets/index.js";
import { typescript } from "../../../generator/targets/typescript/index.js";
import { documentOf } from "../../lifecycle/support.js";
import { compile, writeSdk } from "../../support/compile.js";
import { shared } from "../../support/shared.js";
import { lastingFolder } from "../../support/temporary.js";

const february = shared("histories/palette/palette-2026-02-09-4e969cc.json");
const april = shared("histories/palette/palette-2026-04-02-fd0a0d2.json");

const family = (asOf: string) => `lifecycle: 1
asOf: ${asOf}
entries:
  - id: openstack
    select: { path: /v1/**/openstack/** }
    announcedOn: 2025-10-18
    cutOff: { on: 2026-04-04, release: "4.9" }
    replacement: { kind: operation, ref: v1CloudAccountsMaasCreate, map: none }
`;

describe.skipIf(february === null || april === null)(
  "what Palette removed from February to April 2026, in the SDK of April",
  () => {
    const conventions = presetConventions("palette", () => {})!;
    const read = (file: string, manifest: string | null): Document => {
      const found: Diagnostic[] = [];
      const report = (one: Diagnostic) => found.push(one);
      const lifecycle =
        manifest === null ? null : parseManifest("m.yaml", manifest, report);
      const context = { conventions, names: emptyNames, lifecycle, report };
      return enrich(documentOf(readFileSync(file, "utf8"), file), context)
        .document;
    };
    const sdk = async (document: Document) => {
      const context = {
        options: typescript.options({}, () => {}),
        conventions,
        report: () => {},
      };
      const files = await typescript.render(
        typescript.plan(document, context),
        context,
      );
      return new Map(files.map(({ path, text }) => [path, text]));
    };
    let old: Document;
    let recorded: string;

    beforeAll(async () => {
      old = read(february!, null);
      const text = family("2026-04-10");
      const manifest = parseManifest("m.yaml", text, () => {})!;
      ({ text: recorded } = await recordRemovals(
        old,
        read(april!, null),
        { manifest, text },
        { cutOff: null, release: null },
      ));
    }, 300_000);

    it(
      "makes each use of the 39 operations an error whose first line names cut-off and replacement",
      { timeout: 600_000 },
      async () => {
        const gone = old.operations
          .filter(({ path }) => /\/openstack(?:\/|$)/.test(path))
          .map(({ name }) => printOperationName(name));
        expect(gone).toHaveLength(39);
        const folder = lastingFolder();
        writeSdk(join(folder, "sdk"), await sdk(read(april!, recorded)));
        const uses = gone.map((name) => `palette.${name}(input);`);
        writeFileSync(
          join(folder, "use.ts"),
          `import type { Palette } from "./sdk/index.js";\ndeclare const palette: Palette;\ndeclare const input: object;\n${uses.join("\n")}\n`,
        );
        const output = await compile("TypeScript 7", folder, {
          include: ["use.ts"],
        });
        const errors = output
          .split("\n")
          .filter((line) => / error TS/.test(line));
        expect(errors).toHaveLength(39);
        for (const line of errors)
          expect(line).toContain(
            "Removed: cut-off 2026-04-04. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
          );
        const lines = errors.map((line) => Number(/\((\d+),/.exec(line)?.[1]));
        expect(new Set(lines)).toEqual(
          new Set(gone.map((_, index) => index + 4)),
        );
      },
    );

    it.each([
      ["2027-04-03", 39],
      ["2027-04-04", 0],
    ])("has them until twelve months are over: %s", async (asOf, count) => {
      const files = await sdk(
        read(april!, recorded.replace("2026-04-10", asOf)),
      );
      const tombstones = [...files]
        .filter(([path]) => path.startsWith("resources/"))
        .flatMap(([, text]) => [
          ...text.matchAll(/Removed<"Removed: cut-off 2026-04-04\./g),
        ]);
      expect(tombstones).toHaveLength(count);
    });
  },
);
