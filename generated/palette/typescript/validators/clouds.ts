import type * as M from "../models/clouds.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";

export const isAwsInstanceTypes = (v: unknown): v is M.AwsInstanceTypes =>
  r.isObject(v) &&
  (v["instanceTypes"] === undefined ||
    areInstanceTypeShape(v["instanceTypes"]));

export const AwsInstanceTypesSchema: Validator<M.AwsInstanceTypes> =
  /* @__PURE__ */ r.object(isAwsInstanceTypes, () => ({
    instanceTypes: r.items(InstanceTypeShapeSchema),
  }));

export const isInstanceTypeShape = (v: unknown): v is M.InstanceTypeShape =>
  r.isObject(v) &&
  r.maybeString(v["category"]) &&
  r.maybeNumber(v["cpu"]) &&
  r.maybeNumber(v["gpu"]) &&
  r.maybeNumber(v["memory"]) &&
  (v["nonSupportedZones"] === undefined ||
    r.isStrings(v["nonSupportedZones"])) &&
  r.maybeNumber(v["price"]) &&
  (v["supportedArchitectures"] === undefined ||
    r.isStrings(v["supportedArchitectures"])) &&
  r.maybeString(v["type"]);

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

export function areInstanceTypeShape(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isInstanceTypeShape(v[i])) return false;
  return true;
}

export const isAwsRegion = (v: unknown): v is M.AwsRegion =>
  r.isObject(v) &&
  r.maybeString(v["endpoint"]) &&
  r.maybeString(v["name"]) &&
  r.maybeString(v["optInStatus"]);

export const AwsRegionSchema: Validator<M.AwsRegion> = /* @__PURE__ */ r.object(
  isAwsRegion,
  () => ({
    endpoint: r.string,
    name: r.string,
    optInStatus: r.string,
  }),
);

export function areAwsRegion(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isAwsRegion(v[i])) return false;
  return true;
}

export function isAwsRegions(v: unknown): v is M.AwsRegions {
  const o = v as Fields;
  return typeof v === "object" && v !== null && areAwsRegion(o["regions"]);
}

export const AwsRegionsSchema: Validator<M.AwsRegions> =
  /* @__PURE__ */ r.object(isAwsRegions, () => ({
    regions: r.needed(r.items(AwsRegionSchema)),
  }));

export const isAzureInstanceTypes = (v: unknown): v is M.AzureInstanceTypes =>
  r.isObject(v) &&
  (v["instanceTypes"] === undefined ||
    areInstanceTypeShape(v["instanceTypes"]));

export const AzureInstanceTypesSchema: Validator<M.AzureInstanceTypes> =
  /* @__PURE__ */ r.object(isAzureInstanceTypes, () => ({
    instanceTypes: r.items(InstanceTypeShapeSchema),
  }));

export const isAzureRegion = (v: unknown): v is M.AzureRegion =>
  r.isObject(v) && r.maybeString(v["displayName"]) && r.maybeString(v["name"]);

export const AzureRegionSchema: Validator<M.AzureRegion> =
  /* @__PURE__ */ r.object(isAzureRegion, () => ({
    displayName: r.string,
    name: r.string,
  }));

export function areAzureRegion(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isAzureRegion(v[i])) return false;
  return true;
}

export function isAzureRegions(v: unknown): v is M.AzureRegions {
  const o = v as Fields;
  return typeof v === "object" && v !== null && areAzureRegion(o["regions"]);
}

export const AzureRegionsSchema: Validator<M.AzureRegions> =
  /* @__PURE__ */ r.object(isAzureRegions, () => ({
    regions: r.needed(r.items(AzureRegionSchema)),
  }));

export const isMaasDomain = (v: unknown): v is M.MaasDomain =>
  r.isObject(v) && r.maybeString(v["name"]);

export const MaasDomainSchema: Validator<M.MaasDomain> =
  /* @__PURE__ */ r.object(isMaasDomain, () => ({
    name: r.string,
  }));

export function areMaasDomain(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isMaasDomain(v[i])) return false;
  return true;
}

export function isMaasDomains(v: unknown): v is M.MaasDomains {
  const o = v as Fields;
  return typeof v === "object" && v !== null && areMaasDomain(o["items"]);
}

export const MaasDomainsSchema: Validator<M.MaasDomains> =
  /* @__PURE__ */ r.object(isMaasDomains, () => ({
    items: r.needed(r.items(MaasDomainSchema)),
  }));

export const isMaasPool = (v: unknown): v is M.MaasPool =>
  r.isObject(v) && r.maybeString(v["description"]) && r.maybeString(v["name"]);

export const MaasPoolSchema: Validator<M.MaasPool> = /* @__PURE__ */ r.object(
  isMaasPool,
  () => ({
    description: r.string,
    name: r.string,
  }),
);

export function areMaasPool(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isMaasPool(v[i])) return false;
  return true;
}

export function isMaasPools(v: unknown): v is M.MaasPools {
  const o = v as Fields;
  return typeof v === "object" && v !== null && areMaasPool(o["items"]);
}

export const MaasPoolsSchema: Validator<M.MaasPools> = /* @__PURE__ */ r.object(
  isMaasPools,
  () => ({
    items: r.needed(r.items(MaasPoolSchema)),
  }),
);

export const isMaasZone = (v: unknown): v is M.MaasZone =>
  r.isObject(v) && r.maybeString(v["description"]) && r.maybeString(v["name"]);

export const MaasZoneSchema: Validator<M.MaasZone> = /* @__PURE__ */ r.object(
  isMaasZone,
  () => ({
    description: r.string,
    name: r.string,
  }),
);

export function areMaasZone(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isMaasZone(v[i])) return false;
  return true;
}

export function isMaasZones(v: unknown): v is M.MaasZones {
  const o = v as Fields;
  return typeof v === "object" && v !== null && areMaasZone(o["items"]);
}

export const MaasZonesSchema: Validator<M.MaasZones> = /* @__PURE__ */ r.object(
  isMaasZones,
  () => ({
    items: r.needed(r.items(MaasZoneSchema)),
  }),
);
