import { readFileSync } from "node:fs";
import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/model/index.js";

/** The schema of a cluster in the published description, with all it refers to under `$defs`; null without the file. */
export function clusterSchema(file: string | null): JsonObject | null {
  if (file === null) return null;
  const tree = JSON.parse(readFileSync(file, "utf8")) as {
    definitions: JsonObject;
  };
  const $defs: Record<string, Json> = {};
  const add = (name: string): void => {
    if (Object.hasOwn($defs, name)) return;
    $defs[name] = true;
    $defs[name] = rewrite(tree.definitions[name] as Json);
  };
  const rewrite = (node: Json): Json => {
    if (Array.isArray(node)) return (node as Json[]).map(rewrite);
    if (!isObject(node)) return node;
    const reference = node["$ref"];
    if (typeof reference === "string") {
      const name = reference.slice("#/definitions/".length);
      add(name);
      return { $ref: `#/$defs/${name}` };
    }
    // Only what every library below can express; `enum` and `format` are left to none.
    const kept = [
      "type",
      "properties",
      "items",
      "additionalProperties",
      "required",
    ];
    const result: Record<string, Json> = {};
    for (const key of kept) {
      const value = node[key];
      if (value === undefined) continue;
      result[key] =
        key === "properties"
          ? Object.fromEntries(
              Object.entries(value as JsonObject).map(([name, inner]) => [
                name,
                rewrite(inner),
              ]),
            )
          : key === "required" || key === "type"
            ? value
            : rewrite(value);
    }
    return result;
  };
  add("v1SpectroCluster");
  return { $ref: "#/$defs/v1SpectroCluster", $defs };
}

const time = "2026-04-23T10:20:30.123Z";
const reference = (kind: string, index: number): Json => ({
  kind,
  name: `${kind}-${index}`,
  uid: `60f1c0ffee0000000000000${index}`,
});
const condition = (index: number): Json => ({
  lastProbeTime: time,
  lastTransitionTime: time,
  message: `condition ${index} is met`,
  reason: "Healthy",
  status: "True",
  type: `Condition${index}`,
});
const indexes = [0, 1, 2, 3, 4];

/** A running cluster, as a server answers: some 200 values. */
export const clusterValue: Json = {
  apiVersion: "v1",
  kind: "spectroCluster",
  metadata: {
    annotations: {
      scope: "project",
      projectUid: "60f1c0ffee00000000000001",
      ownerUid: "60f1c0ffee00000000000002",
    },
    creationTimestamp: time,
    labels: {
      env: "production",
      team: "platform",
      "spectro.io/region": "eu-west-1",
    },
    lastModifiedTimestamp: time,
    name: "production-1",
    uid: "60f1c0ffee00000000000003",
  },
  spec: {
    cloudConfigRef: reference("AwsCloudConfig", 0),
    cloudType: "aws",
    clusterConfig: {
      clusterMetaAttribute: "",
      clusterRbac: [reference("ClusterRbac", 1)],
      controlPlaneHealthCheckTimeout: "15m",
      timezone: "UTC",
      updateWorkerPoolsInParallel: false,
    },
    clusterProfileTemplates: indexes.map((index) => ({
      cloudType: "aws",
      name: `profile-${index}`,
      packServerRefs: [reference("PackRegistry", index)],
      packs: indexes.map((pack) => ({
        name: `pack-${pack}`,
        tag: "1.0.x",
        layer: "addon",
        type: "spectro",
        packUid: `p${pack}`,
      })),
      profileVersion: "1.2.3",
      relatedObject: reference("ClusterProfile", index),
      type: "cluster",
      uid: `60f1c0ffee000000000000a${index}`,
      version: 3,
    })),
    clusterType: "PureManage",
  },
  status: {
    apiEndpoints: [{ host: "10.0.0.1", port: 6443 }],
    conditions: indexes.map(condition),
    fips: { mode: "none" },
    packs: indexes.map((index) => ({
      condition: condition(index),
      endTime: time,
      name: `pack-${index}`,
      profileUid: `60f1c0ffee000000000000a${index}`,
      startTime: time,
      type: "spectro",
      version: "1.0.0",
    })),
    profileStatus: { hasUserMacros: false },
    services: [],
    state: "Running",
  },
};
