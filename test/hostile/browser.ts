import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** A browser of this machine; null where there is none. */
export const browserPath: string | null =
  ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) =>
    existsSync(path),
  ) ?? null;

/** Opens pages without their policy; gives what they did besides being shown. */
export async function openPages(
  files: readonly string[],
): Promise<readonly string[]> {
  const problems: string[] = [];
  const browser = await chromium.launch({
    executablePath: browserPath!,
    args: ["--no-sandbox"],
  });
  try {
    const context = await browser.newContext({ bypassCSP: true });
    const tab = await context.newPage();
    tab.on("request", (request) => {
      if (!/^(?:file|data):/.test(request.url()))
        problems.push(`loads ${request.url()}`);
    });
    tab.on("pageerror", (error) => problems.push(error.message));
    tab.on("dialog", (dialog) => problems.push(dialog.message()));
    for (const file of files) {
      await tab.goto(`file://${file}`);
      const hit = await tab.evaluate(() => "hacked" in globalThis);
      if (hit) problems.push(`${file} was executed`);
    }
  } finally {
    await browser.close();
  }
  return problems;
}
