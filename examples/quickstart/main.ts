import { deprecated } from "../../generated/palette/typescript/deprecated.js";
import {
  authenticate,
  lifecycle,
  onLifecycle,
  Palette,
  safe,
} from "../../generated/palette/typescript/index.js";
import { credentials, startServer } from "./server/index.js";
import { Story } from "./story.js";

// The quick start: a generated client at work, against a small Palette API on this machine. Every step prints the code
// that it runs, the requests that the server saw, and what came of them.

const server = await startServer();
const story = new Story(server);
const { emailId, password } = credentials;

const palette = new Palette({
  baseUrl: server.url,
  auth: authenticate({ body: { emailId, password } }),
  middleware: [onLifecycle(({ message }) => story.note(message))],
});

const project = await story.step("Log in and find a project", async () => {
  const { items } = await palette.dashboard.listProjectsMetadata();
  return items.find(({ metadata }) => metadata.name === "weather")!.metadata;
});
story.result(`The client logged in by itself. ${project.name}: ${project.uid}`);

const created = await story.step("Create a cluster in it", async () => {
  const { cloudAccounts, clusters } = palette.project(project.uid);
  const [account] = (await cloudAccounts.maas.list()).items;
  return clusters.maas.create({
    body: {
      metadata: { name: "forecast-lab", labels: { team: "forecast" } },
      spec: {
        cloudAccountUid: account!.metadata.uid,
        cloudConfig: { domain: "lab.example.com" },
      },
    },
  });
});
story.result(`The uid of the new cluster: ${created.uid}`);

const names = await story.step("Read all clusters of the project", async () => {
  const { clusters } = palette.project(project.uid);
  const all: string[] = [];
  for await (const { metadata } of clusters.search()) all.push(metadata.name);
  return all;
});
story.result(`${String(names.length)} clusters, the last one ${names.at(-1)!}`);

const failed = await story.step("Ask for a cluster that is not there", () =>
  safe(palette.clusters.get({ uid: "nowhere" })),
);
if (failed.error?.status === 404) {
  const { name, body } = failed.error;
  story.result(`${name}, ${body.code}: ${body.message}`);
}

const { items } = await story.step("Call an operation in Sunset", () =>
  palette.cloudAccounts.openStack.list(),
);
story.result(`It still answers, with ${String(items.length)} account`);

const over = await story.step("Call one that is Deprecated", () =>
  safe(deprecated(palette).cloudAccounts.tencent.list()),
);
story.result(`It left the client, and the server: ${over.error!.name}`);

const ends = await story.step("Read what else ends", async () => [
  lifecycle["clusters.tencent.create"],
  lifecycle["EksMachineCloudConfigEntity.amiType=AL2_x86_64"],
  lifecycle["UserUpdateSpecEntity.roles"],
]);
for (const { sentence } of ends) story.result(sentence);

story.end(
  "That was examples/quickstart/main.ts; what it calls is generated/palette/typescript.",
);
await server.close();
