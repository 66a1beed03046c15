import { configCatalogue } from "./config.js";
import { emitCatalogue } from "./emit.js";
import { lifecycleCatalogue } from "./lifecycle.js";
import { linkCatalogue } from "./link.js";
import { lintCatalogue } from "./lint.js";
import { nameCatalogue } from "./name.js";
import { openApiFetchCatalogue } from "./openapi-fetch.js";
import { operationCatalogue } from "./operation.js";
import { overlayCatalogue } from "./overlay.js";
import { schemaCatalogue } from "./schema.js";
import { sourceCatalogue } from "./source.js";
import { unsupportedCatalogue } from "./unsupported.js";
import { upgradeCatalogue } from "./upgrade.js";
import { validatorsCatalogue } from "./validators.js";

/** Code → severity, message, hint. One file per area; codes are never renamed. */
export const catalogue = {
  ...sourceCatalogue,
  ...overlayCatalogue,
  ...upgradeCatalogue,
  ...schemaCatalogue,
  ...operationCatalogue,
  ...linkCatalogue,
  ...nameCatalogue,
  ...configCatalogue,
  ...emitCatalogue,
  ...lintCatalogue,
  ...lifecycleCatalogue,
  ...unsupportedCatalogue,
  ...validatorsCatalogue,
  ...openApiFetchCatalogue,
};
