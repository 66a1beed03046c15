import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadCases } from "../conformance/case.js";
import {
  type ConformanceServer,
  startConformanceServer,
} from "../conformance/server.js";
import { generateClient } from "../conformance/typescript-client.js";
import { writeEntry } from "../support/operations.js";
import { projectRoot } from "../support/shared.js";
import type { Verdict } from "./suite.js";

const run = promisify(execFile);
const peers = join(projectRoot, "bench/.peers/platforms/node_modules");
const cases = loadCases();

vi.setConfig({ testTimeout: 600_000 });

/** What a platform cannot do, by case, each with its reason. */
type LeftOut = Readonly<Record<string, string>>;

describe.each([
  ["Node 22", join(peers, "node22/bin/node")],
  ["Node 24", join(peers, "node24/bin/node")],
])("%s", (name, binary) => {
  const there = existsSync(binary);
  test.skipIf(!there)(
    there ? "runs the same tests" : `is not installed (${name})`,
    async () => {
      const vitest = join(projectRoot, "node_modules/vitest/vitest.mjs");
      const { stdout } = await run(
        binary,
        [
          vitest,
          "run",
          "test/runtime",
          "test/conformance",
          "--exclude",
          "**/*.slow.test.ts",
          // The files are tested one by one where the project is; here together, in half of the time.
          "--no-isolate",
        ],
        { cwd: projectRoot, maxBuffer: 1 << 26 },
      );
      expect(stdout).toMatch(/\b[1-9]\d* passed, 0 failed, 0 skipped/);
    },
  );
});

describe("the conformance table", () => {
  let folder: string;
  let server: ConformanceServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "sundial-platforms-"));
    const entry = writeEntry(await generateClient(), join(folder, "sdk"));
    const suite = join(projectRoot, "test/platforms/suite.ts");
    writeFileSync(
      join(folder, "suite.ts"),
      `import * as loaded from ${JSON.stringify(entry)};
       import { runSuite } from ${JSON.stringify(suite)};
       globalThis.runSuite = (url, leftOut) => runSuite(loaded, url, leftOut);`,
    );
    await build({
      entryPoints: [join(folder, "suite.ts")],
      outfile: join(folder, "suite.mjs"),
      bundle: true,
      format: "esm",
      target: "es2022",
      platform: "browser",
      logLevel: "error",
    });
    writeFileSync(
      join(folder, "run.mjs"),
      `import "./suite.mjs";
       const [url, leftOut] = (globalThis.Deno?.args ?? process.argv.slice(2));
       console.log(JSON.stringify(await globalThis.runSuite(url, JSON.parse(leftOut))));`,
    );
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Plays the table on a platform, on a server of its own. */
  async function column(
    leftOut: LeftOut,
    start: (url: string, ids: readonly string[]) => Promise<Verdict>,
  ): Promise<void> {
    server = await startConformanceServer(cases);
    try {
      const ids = Object.keys(leftOut);
      for (const id of ids) expect(cases.map((one) => one.id)).toContain(id);
      const verdict = await start(server.url, ids);
      const wrong: unknown[] = [];
      for (const { id, want, steps } of cases) {
        if (ids.includes(id)) continue;
        const { requests, problems } = server.report(id);
        const expected = want.requests ?? steps?.length;
        const all = [...(verdict[id] ?? ["was not played"]), ...problems];
        if (requests !== expected) all.push(`${requests} requests`);
        if (all.length > 0) wrong.push([id, ...all]);
      }
      expect(wrong).toEqual([]);
      console.info(`${cases.length - ids.length} of ${cases.length} cases`);
    } finally {
      await server.close();
    }
  }

  const inProcess =
    (binary: string, ...flags: string[]) =>
    async (url: string, ids: readonly string[]): Promise<Verdict> => {
      const script = join(folder, "run.mjs");
      const { stdout } = await run(
        binary,
        [...flags, script, url, JSON.stringify(ids)],
        { maxBuffer: 1 << 26 },
      );
      return JSON.parse(stdout) as Verdict;
    };

  const deno = join(peers, "@deno/linux-x64-glibc/deno");
  test.skipIf(!existsSync(deno))("passes on Deno", () =>
    column({}, inProcess(deno, "run", "--quiet", "--allow-net")),
  );

  const bun = join(peers, "@oven/bun-linux-x64/bin/bun");
  test.skipIf(!existsSync(bun))("passes on Bun", () =>
    column({}, inProcess(bun, "run")),
  );

  const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
    existsSync,
  );
  const playwright = join(peers, "playwright-core/index.mjs");
  test.skipIf(chromium === undefined || !existsSync(playwright))(
    "passes in headless Chromium",
    () => column(inBrowsers, (url, ids) => inChromium(url, ids)),
  );

  async function inChromium(
    url: string,
    ids: readonly string[],
  ): Promise<Verdict> {
    const { chromium: browsers } = (await import(
      pathToFileURL(playwright).href
    )) as Playwright;
    const browser = await browsers.launch({
      executablePath: chromium ?? "",
      args: ["--no-sandbox"],
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${url}/-page`);
      await page.addScriptTag({
        path: join(folder, "suite.mjs"),
        type: "module",
      });
      await page.waitForFunction("globalThis.runSuite !== undefined");
      const call = `runSuite(location.origin, ${JSON.stringify(ids)})`;
      return (await page.evaluate(call)) as Verdict;
    } finally {
      await browser.close();
    }
  }
});

/** The part of playwright-core that is used. */
interface Playwright {
  readonly chromium: {
    launch(options: {
      readonly executablePath: string;
      readonly args: readonly string[];
    }): Promise<Browser>;
  };
}

interface Browser {
  newPage(): Promise<{
    goto(url: string): Promise<unknown>;
    addScriptTag(script: {
      readonly path: string;
      readonly type: string;
    }): Promise<unknown>;
    waitForFunction(condition: string): Promise<unknown>;
    evaluate(expression: string): Promise<unknown>;
  }>;
  close(): Promise<void>;
}

const inBrowsers: LeftOut = {
  "auth-key-cookie": "browsers set the Cookie header themselves",
  "parameters-all": "browsers set the Cookie header themselves",
  "redirect-same-origin":
    "browsers hide where a redirect leads; the client says so",
  "auth-redirect-other-origin":
    "browsers hide where a redirect leads; the client says so",
};
