import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers every request with a cluster; tells its port to the process that started it. */
const cluster = JSON.stringify({
  uid: "c1",
  name: "one",
  labels: { team: "platform", tier: "production" },
  nodes: [1, 2, 3].map((n) => ({ name: `n${n}`, state: "Running", cores: 8 })),
});
const server = createServer((_request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(cluster);
});
// On a busy machine a wave of calls takes longer than the usual patience of a server.
server.keepAliveTimeout = 600_000;
server.headersTimeout = 0;
server.requestTimeout = 0;
// 10,000 connections come at once: more than the usual queue of 511 takes.
server.listen({ port: 0, host: "127.0.0.1", backlog: 16_384 }, () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on("disconnect", () => {
  server.closeAllConnections();
  server.close();
});
