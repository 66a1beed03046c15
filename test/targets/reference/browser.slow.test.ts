import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enrich } from "../../../generator/enrich/index.js";
import { parseManifest } from "../../../generator/lifecycle/manifest/parse.js";
import { emptyNames } from "../../../generator/names/index.js";
import { presetConventions } from "../../../generator/presets/index.js";
import { reference } from "../../../generator/targets/reference/index.js";
import { documentOf } from "../../lifecycle/support.js";
import { paletteDescription, projectRoot } from "../../support/shared.js";

const browserPath =
  ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) =>
    existsSync(path),
  ) ?? null;

async function page(
  description: string,
  manifest: string | null,
): Promise<string> {
  const report = () => {};
  const conventions = presetConventions("palette", report)!;
  const lifecycle =
    manifest === null
      ? null
      : parseManifest("lifecycle.yaml", manifest, report);
  const { document } = enrich(documentOf(description), {
    conventions,
    names: emptyNames,
    lifecycle,
    report,
  });
  const context = {
    options: reference.options(
      { formats: ["html"], asOf: "2026-02-20" },
      report,
    ),
    conventions,
    report,
  };
  const files = await reference.render(
    reference.plan(document, context),
    context,
  );
  return files.find(({ path }) => path === "index.html")!.text;
}

describe.skipIf(browserPath === null)(
  "the reference in a browser (needs chromium)",
  () => {
    let browser: Browser;
    let folder: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "sundial-reference-"));
      browser = await chromium.launch({
        executablePath: browserPath!,
        args: ["--no-sandbox"],
      });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function open(html: string, problems: string[]): Promise<Page> {
      const file = join(folder, "index.html");
      writeFileSync(file, html);
      const context = await browser.newContext({ bypassCSP: true });
      const tab = await context.newPage();
      tab.on("request", (request) => {
        if (!/^(file|data):/.test(request.url()))
          problems.push(`loads ${request.url()}`);
      });
      tab.on("pageerror", (error) => problems.push(error.message));
      await tab.goto(`file://${file}`);
      return tab;
    }

    it(
      "of spec/palette is accessible, loads nothing, and works by keyboard",
      { timeout: 180_000 },
      async () => {
        const read = (name: string) =>
          readFileSync(join(projectRoot, "spec/palette", name), "utf8");
        const problems: string[] = [];
        const tab = await open(
          await page(read("palette.yaml"), read("lifecycle.yaml")),
          problems,
        );
        const axe = createRequire(import.meta.url).resolve(
          "axe-core/axe.min.js",
        );
        await tab.addScriptTag({ path: axe });
        const violations = await tab.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: {
              run: () => Promise<{
                violations: { id: string; nodes: { html: string }[] }[];
              }>;
            };
          };
          return (await axe.run()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`,
          );
        });
        expect(violations).toEqual([]);
        expect(await tab.textContent("#deprecated-apis")).toBe(
          "Deprecated APIs",
        );
        expect(await tab.locator("svg.tl .tl-today-text").textContent()).toBe(
          "today 2026-02-20",
        );
        expect(
          await tab
            .locator("[id='cloudAccounts.openStack.create'] .badge")
            .first()
            .textContent(),
        ).toBe("Sunset · 43 days left");
        await tab.keyboard.press("/");
        await tab.keyboard.type("openstack create");
        expect(await tab.textContent("#found")).toBe("1 found");
        await tab.keyboard.press("ArrowDown");
        await tab.keyboard.press("Enter");
        expect(decodeURIComponent(new URL(tab.url()).hash)).toBe(
          "#cloudAccounts.openStack.create",
        );
        expect(problems).toEqual([]);
      },
    );

    it.skipIf(paletteDescription === null)(
      "of 1,181 operations paints within a second and finds as you type",
      { timeout: 180_000 },
      async () => {
        const problems: string[] = [];
        const tab = await open(
          await page(readFileSync(paletteDescription!, "utf8"), null),
          problems,
        );
        const paint = await tab.evaluate(
          () => performance.getEntriesByType("paint")[0]?.startTime ?? Infinity,
        );
        expect(paint).toBeLessThan(1000);
        expect(await tab.locator("article.op").count()).toBe(1181);
        await tab.fill("#search", "cluster");
        const milliseconds = await tab.evaluate(() => {
          const input = document.querySelector<HTMLInputElement>("#search")!;
          input.value = "cluster list";
          const start = performance.now();
          input.dispatchEvent(new Event("input"));
          return performance.now() - start;
        });
        expect(milliseconds).toBeLessThan(200);
        expect(await tab.locator("#results a").count()).toBeGreaterThan(10);
        expect(problems).toEqual([]);
      },
    );

    it("keeps hostile text text", { timeout: 60_000 }, async () => {
      const evil =
        '</script><script>window.hit=1</script><img src=x onerror="window.hit=1">[a](javascript:window.hit=1)';
      const description = JSON.stringify({
        openapi: "3.1.0",
        info: { title: evil, version: evil, description: evil },
        paths: {
          [`/${evil}`]: {
            get: {
              operationId: evil,
              summary: evil,
              description: evil,
              deprecated: true,
              responses: { 200: { description: evil } },
            },
          },
        },
      });
      const problems: string[] = [];
      const tab = await open(await page(description, null), problems);
      expect(
        await tab.evaluate(
          () => (window as unknown as { hit?: number }).hit ?? 0,
        ),
      ).toBe(0);
      expect(
        await tab
          .locator("main img, main script, a[href^='javascript']")
          .count(),
      ).toBe(0);
      expect(problems).toEqual([]);
    });
  },
);
