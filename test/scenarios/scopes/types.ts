import {
  call,
  createDepotClient,
  Depot,
  type DepotOverrides,
} from "./typescript/index.js";
import * as crates from "./typescript/operations/crates.js";
import * as projects from "./typescript/operations/projects.js";

const depot = new Depot({});
const project = depot.project("p1");
const tenant = depot.tenant();
const overrides: DepotOverrides = { retries: 0 };
const uid = "c1";
const client = createDepotClient({});

export const allowed: readonly unknown[] = [
  project.crates.list(),
  tenant.crates.list(),
  tenant.projects.list(),
  tenant.projects.archive({ uid: "p1" }),
  project.crates.handlingInstructionsByDestination.list({ uid }),
  tenant.project("p2").crates.handlingInstructionsByDestination.list({ uid }),
  project.tenant().projects.list(),
  tenant.with(overrides).projects.list(),
  // Nothing is known of the scope of a client that states none: the call itself finds out.
  depot.projects.list(),
  depot.crates.handlingInstructionsByDestination.list({ uid }),
  call(client, projects.list),
  call(tenant.client, projects.list),
  call(project.client, crates.list),
  new Depot({ client: tenant.client }).projects.list(),
];

export const refused: readonly unknown[] = [
  // @ts-expect-error: an operation of the tenant, in a project
  project.projects.list(),
  // @ts-expect-error: the same for one that is on its way out
  project.projects.archive({ uid: "p1" }),
  // @ts-expect-error: an operation of a project, on the tenant
  tenant.crates.handlingInstructionsByDestination.list({ uid }),
  // @ts-expect-error: the scope stays when other options change
  project.with(overrides).projects.list(),
  // @ts-expect-error: the scope of a shared client counts
  new Depot({ client: project.client }).projects.list(),
  // @ts-expect-error: the same for an operation on its own
  call(project.client, projects.list),
];

/** What needs the tenant says so. */
function names(inTenant: Depot<"outer">): Promise<readonly string[]> {
  return inTenant.projects.list();
}

export const passed: readonly unknown[] = [
  names(tenant),
  names(depot),
  // @ts-expect-error: a client of a project where one of the tenant is needed
  names(project),
];
