import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Prints the plain closing line `N passed, N failed, N skipped` and names every skipped test with its reason, so that
 * a missing toolchain is seen and counted. With `$SUNDIAL_TEST_SUMMARY` the counts also go to that file as JSON.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
  ): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      let reported = 0;
      for (const test of module.children.allTests()) {
        reported += 1;
        const { state } = test.result();
        if (state === "passed") counts.passed += 1;
        else if (state === "failed") counts.failed += 1;
        else {
          counts.skipped += 1;
          skipped.push(`${module.relativeModuleId}: ${test.fullName}`);
        }
      }
      if (reported === 0 && module.errors().length > 0) counts.failed += 1;
    }
    for (const name of skipped) console.log(`skipped: ${name}`);
    console.log(
      `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
    );
    const file = process.env["SUNDIAL_TEST_SUMMARY"];
    if (file !== undefined && file !== "")
      writeFileSync(file, JSON.stringify(counts));
  }
}
