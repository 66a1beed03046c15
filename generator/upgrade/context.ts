import type { Report } from "../diagnostics/index.js";
import type { Origins } from "../source/origins.js";

/** What every step of the upgrade may use. */
export interface UpgradeContext {
  readonly origins: Origins;
  readonly report: Report;
}
