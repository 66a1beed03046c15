import { cluster } from "./handlers/clusters.js";
import type { State } from "./state.js";

/** What is there when the server starts. */
export interface Seed {
  /** Clusters of the project `weather`; default 119. */
  readonly clusters?: number;
  /** Users of the tenant, the one who can log in included; default 3. */
  readonly users?: number;
  /** MAAS accounts of the project `weather`; default 1. */
  readonly maasAccounts?: number;
  /** Virtual machines of the first cluster, half of them in the namespace `dev`, half in `test`; default 0. */
  readonly machines?: number;
}

/** Who can log in, and by what. */
export const credentials = {
  emailId: "ada@example.com",
  password: "correct horse",
  apiKey: "not-a-real-key",
} as const;

/** Fills an empty server; gives the uid of the project `weather`. */
export function seed(state: State, wanted: Seed): string {
  const ada = addUser(state, credentials.emailId, "Ada");
  state.passwords.set(ada, credentials.password);
  for (let n = 2; n <= (wanted.users ?? 3); n++)
    addUser(state, `user-${String(n)}@example.com`, `User ${String(n)}`);
  addApiKey(state, ada);
  const project = addProject(state, "weather");
  addProject(state, "harbour");
  for (let n = 1; n <= (wanted.maasAccounts ?? 1); n++)
    addMaasAccount(state, project, `lab-${String(n)}`);
  for (let n = 1; n <= (wanted.clusters ?? 119); n++)
    addCluster(state, project, `edge-${String(n).padStart(3, "0")}`);
  const [first] = state.clusters.list(project);
  for (let n = 1; first && n <= (wanted.machines ?? 0); n++)
    addMachine(state, first.uid, n);
  addOpenStackAccount(state, project);
  return project;
}

function addUser(state: State, emailId: string, firstName: string): string {
  const uid = state.uid();
  const metadata = state.metadata(uid, { name: emailId });
  const spec = { emailId, firstName, lastName: "Example", roles: [] };
  const status = { isActive: true };
  state.users.add({ uid, project: null, body: { metadata, spec, status } });
  return uid;
}

function addApiKey(state: State, user: string): void {
  const uid = state.uid();
  const metadata = state.metadata(uid, { name: "quickstart" });
  const spec = { expiry: "2099-01-01T00:00:00Z", user: { uid: user } };
  const status = { isActive: true };
  state.apiKeys.add({ uid, project: null, body: { metadata, spec, status } });
  state.keys.set(credentials.apiKey, uid);
}

function addProject(state: State, name: string): string {
  const uid = state.uid();
  const metadata = state.metadata(uid, { name });
  const body = {
    metadata,
    spec: { users: [], teams: [] },
    status: { isDisabled: false },
  };
  state.projects.add({ uid, project: null, body });
  return uid;
}

function addCluster(state: State, project: string, name: string): void {
  const uid = state.uid();
  const metadata = state.metadata(uid, { name, labels: { stage: "test" } });
  const body = cluster(metadata, "edge-native", "Running");
  state.clusters.add({ uid, project, body });
}

function addMaasAccount(state: State, project: string, name: string): void {
  const uid = state.uid();
  const body = {
    metadata: state.metadata(uid, { name, labels: { site: "lab" } }),
    spec: { apiEndpoint: "https://maas.example.com/MAAS" },
    status: { state: "active" },
  };
  state.maasAccounts.add({ uid, project, body });
}

function addOpenStackAccount(state: State, project: string): void {
  const uid = state.uid();
  const body = {
    metadata: state.metadata(uid, { name: "old-lab" }),
    spec: {
      identityEndpoint: "https://keystone.example.com/v3",
      username: "palette",
    },
    status: { state: "active" },
  };
  state.openStackAccounts.add({ uid, project, body });
}

function addMachine(state: State, clusterUid: string, n: number): void {
  const uid = state.uid();
  const namespace = n % 2 === 0 ? "dev" : "test";
  const body = {
    apiVersion: "kubevirt.io/v1",
    kind: "VirtualMachine",
    metadata: { name: `vm-${String(n)}`, namespace, uid, generation: 1 },
    spec: { running: false, template: {} },
    status: null,
  };
  state.machines.add({ uid, project: clusterUid, body });
}
