import type * as M from "../models/clouds.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";

export const isAwsInstanceTypes = (v: unknown): v is M.AwsInstanceTypes =>
  r.isObject(v) &&
  (v["instanceTypes"] === undefined ||
    r.isListOf(v["instanceTypes"], isInstanceTypeShape));

export const AwsInstanceTypesSchema: Validator<M.AwsInstanceTypes> =
  /* @__PURE__ */ r.object(isAwsInstanceTypes, () => ({
    instanceTypes: r.items(InstanceTypeShapeSchema),
  }));

export const isInstanceTypeShape = (v: unknown): v is M.InstanceTypeShape =>
  r.isObject(v) &&
  (v["category"] === undefined || typeof v["category"] === "string") &&
  (v["cpu"] === undefined || Number.isFinite(v["cpu"])) &&
  (v["gpu"] === undefined || Number.isFinite(v["gpu"])) &&
  (v["memory"] === undefined || Number.isFinite(v["memory"])) &&
  (v["nonSupportedZones"] === undefined ||
    r.isStrings(v["nonSupportedZones"])) &&
  (v["price"] === undefined || Number.isFinite(v["price"])) &&
  (v["supportedArchitectures"] === undefined ||
    r.isStrings(v["supportedArchitectures"])) &&
  (v["type"] === undefined || typeof v["type"] === "string");

export const InstanceTypeShapeSchema: Validator<M.InstanceTypeShape> =
  /* @__PURE__ */ r.object(isInstanceTypeShape, () => ({
    category: r.string,
    cpu: r.number,
    gpu: r.number,
    memory: r.number,
    nonSupportedZones: r.strings,
    price: r.number,
    supportedArchitectures: r.strings,
    type: r.string,
  }));

export const isAwsRegion = (v: unknown): v is M.AwsRegion =>
  r.isObject(v) &&
  (v["endpoint"] === undefined || typeof v["endpoint"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["optInStatus"] === undefined || typeof v["optInStatus"] === "string");

export const AwsRegionSchema: Validator<M.AwsRegion> = /* @__PURE__ */ r.object(
  isAwsRegion,
  () => ({
    endpoint: r.string,
    name: r.string,
    optInStatus: r.string,
  }),
);

export function isAwsRegions(v: unknown): v is M.AwsRegions {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && r.isListOf(o["regions"], isAwsRegion)
  );
}

export const AwsRegionsSchema: Validator<M.AwsRegions> =
  /* @__PURE__ */ r.object(isAwsRegions, () => ({
    regions: r.needed(r.items(AwsRegionSchema)),
  }));

export const isAzureInstanceTypes = (v: unknown): v is M.AzureInstanceTypes =>
  r.isObject(v) &&
  (v["instanceTypes"] === undefined ||
    r.isListOf(v["instanceTypes"], isInstanceTypeShape));

export const AzureInstanceTypesSchema: Validator<M.AzureInstanceTypes> =
  /* @__PURE__ */ r.object(isAzureInstanceTypes, () => ({
    instanceTypes: r.items(InstanceTypeShapeSchema),
  }));

export const isAzureRegion = (v: unknown): v is M.AzureRegion =>
  r.isObject(v) &&
  (v["displayName"] === undefined || typeof v["displayName"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string");

export const AzureRegionSchema: Validator<M.AzureRegion> =
  /* @__PURE__ */ r.object(isAzureRegion, () => ({
    displayName: r.string,
    name: r.string,
  }));

export function isAzureRegions(v: unknown): v is M.AzureRegions {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o["regions"], isAzureRegion)
  );
}

export const AzureRegionsSchema: Validator<M.AzureRegions> =
  /* @__PURE__ */ r.object(isAzureRegions, () => ({
    regions: r.needed(r.items(AzureRegionSchema)),
  }));

export const isMaasDomain = (v: unknown): v is M.MaasDomain =>
  r.isObject(v) && (v["name"] === undefined || typeof v["name"] === "string");

export const MaasDomainSchema: Validator<M.MaasDomain> =
  /* @__PURE__ */ r.object(isMaasDomain, () => ({
    name: r.string,
  }));

export function isMaasDomains(v: unknown): v is M.MaasDomains {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && r.isListOf(o["items"], isMaasDomain)
  );
}

export const MaasDomainsSchema: Validator<M.MaasDomains> =
  /* @__PURE__ */ r.object(isMaasDomains, () => ({
    items: r.needed(r.items(MaasDomainSchema)),
  }));

export const isMaasPool = (v: unknown): v is M.MaasPool =>
  r.isObject(v) &&
  (v["description"] === undefined || typeof v["description"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string");

export const MaasPoolSchema: Validator<M.MaasPool> = /* @__PURE__ */ r.object(
  isMaasPool,
  () => ({
    description: r.string,
    name: r.string,
  }),
);

export function isMaasPools(v: unknown): v is M.MaasPools {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && r.isListOf(o["items"], isMaasPool)
  );
}

export const MaasPoolsSchema: Validator<M.MaasPools> = /* @__PURE__ */ r.object(
  isMaasPools,
  () => ({
    items: r.needed(r.items(MaasPoolSchema)),
  }),
);

export const isMaasZone = (v: unknown): v is M.MaasZone =>
  r.isObject(v) &&
  (v["description"] === undefined || typeof v["description"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string");

export const MaasZoneSchema: Validator<M.MaasZone> = /* @__PURE__ */ r.object(
  isMaasZone,
  () => ({
    description: r.string,
    name: r.string,
  }),
);

export function isMaasZones(v: unknown): v is M.MaasZones {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && r.isListOf(o["items"], isMaasZone)
  );
}

export const MaasZonesSchema: Validator<M.MaasZones> = /* @__PURE__ */ r.object(
  isMaasZones,
  () => ({
    items: r.needed(r.items(MaasZoneSchema)),
  }),
);
