import type { Middleware } from "./runtime/middleware.js";
import {
  createValidation,
  type ClientValidationOptions,
  type OperationModule,
} from "./runtime/validation/client.js";

export {
  SchemaError,
  ValidationIssue,
  withJsonSchema,
} from "./runtime/validation/index.js";
export type {
  ValidationOptions,
  Validator,
} from "./runtime/validation/index.js";

const module1 = (): Promise<OperationModule> =>
  import("./validators/operations/api-keys.js");
const module2 = (): Promise<OperationModule> =>
  import("./validators/operations/audits.js");
const module3 = (): Promise<OperationModule> =>
  import("./validators/operations/auth.js");
const module4 = (): Promise<OperationModule> =>
  import("./validators/operations/cloud-accounts.js");
const module5 = (): Promise<OperationModule> =>
  import("./validators/operations/clouds.js");
const module6 = (): Promise<OperationModule> =>
  import("./validators/operations/cluster-groups.js");
const module7 = (): Promise<OperationModule> =>
  import("./validators/operations/cluster-profiles.js");
const module8 = (): Promise<OperationModule> =>
  import("./validators/operations/clusters.js");
const module9 = (): Promise<OperationModule> =>
  import("./validators/operations/dashboard.js");
const module10 = (): Promise<OperationModule> =>
  import("./validators/operations/edge-hosts.js");
const module11 = (): Promise<OperationModule> =>
  import("./validators/operations/metrics.js");
const module12 = (): Promise<OperationModule> =>
  import("./validators/operations/packs.js");
const module13 = (): Promise<OperationModule> =>
  import("./validators/operations/projects.js");
const module14 = (): Promise<OperationModule> =>
  import("./validators/operations/registries.js");
const module15 = (): Promise<OperationModule> =>
  import("./validators/operations/roles.js");
const module16 = (): Promise<OperationModule> =>
  import("./validators/operations/teams.js");
const module17 = (): Promise<OperationModule> =>
  import("./validators/operations/users.js");
const module18 = (): Promise<OperationModule> =>
  import("./validators/operations/workspaces.js");
const module19 = (): Promise<OperationModule> =>
  import("./validators/v1alpha1/operations/auth.js");
const module20 = (): Promise<OperationModule> =>
  import("./validators/v1alpha1/operations/cloud-accounts.js");
const module21 = (): Promise<OperationModule> =>
  import("./validators/v1alpha1/operations/clusters.js");

/** By the first two segments of paths: the modules whose operations begin so. */
const modules: Readonly<
  Record<string, readonly (() => Promise<OperationModule>)[]>
> = {
  "/v1/apiKeys": [module1],
  "/v1/audits": [module2],
  "/v1/auth": [module3],
  "/v1/cloudaccounts": [module4],
  "/v1/clouds": [module5],
  "/v1/clustergroups": [module6],
  "/v1/clusterprofiles": [module7],
  "/v1/dashboard": [module8, module9],
  "/v1/edgehosts": [module10],
  "/v1/metrics": [module11],
  "/v1/packs": [module12],
  "/v1/projects": [module13],
  "/v1/registries": [module14],
  "/v1/roles": [module15],
  "/v1/spectroclusters": [module8],
  "/v1/teams": [module16],
  "/v1/users": [module17],
  "/v1/workspaces": [module18],
  "/v1alpha1/auth": [module19],
  "/v1alpha1/cloudaccounts": [module20],
  "/v1alpha1/spectroclusters": [module21],
};

/**
 * Checks for a client: `{ validation: validation({ requests: true, responses: true }) }`. Members, enum values and
 * variants that the description does not know pass. A call whose input or output is wrong rejects with a
 * `ValidationError` that says where.
 */
export function validation(
  options: ClientValidationOptions = { requests: true, responses: true },
): Pick<Middleware, "onInput" | "onOutput" | "onError"> {
  return createValidation(options, modules);
}
