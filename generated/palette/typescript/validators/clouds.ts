import type * as M from "../models/clouds.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";

export function isAwsInstanceTypes(v: unknown): v is M.AwsInstanceTypes {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.instanceTypes === undefined ||
      r.isListOf(o.instanceTypes, isInstanceTypeShape))
  );
}

export const AwsInstanceTypesSchema: Validator<M.AwsInstanceTypes> =
  /* @__PURE__ */ r.object(isAwsInstanceTypes, (o, e) => {
    e.items(o.instanceTypes, "/instanceTypes", InstanceTypeShapeSchema);
  });

export function isInstanceTypeShape(v: unknown): v is M.InstanceTypeShape {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.category === undefined || typeof o.category === "string") &&
    (o.cpu === undefined || Number.isFinite(o.cpu)) &&
    (o.gpu === undefined || Number.isFinite(o.gpu)) &&
    (o.memory === undefined || Number.isFinite(o.memory)) &&
    (o.nonSupportedZones === undefined || r.isStrings(o.nonSupportedZones)) &&
    (o.price === undefined || Number.isFinite(o.price)) &&
    (o.supportedArchitectures === undefined ||
      r.isStrings(o.supportedArchitectures)) &&
    (o.type === undefined || typeof o.type === "string")
  );
}

export const InstanceTypeShapeSchema: Validator<M.InstanceTypeShape> =
  /* @__PURE__ */ r.object(isInstanceTypeShape, (o, e) => {
    e.string(o.category, "/category");
    e.number(o.cpu, "/cpu");
    e.number(o.gpu, "/gpu");
    e.number(o.memory, "/memory");
    e.items(o.nonSupportedZones, "/nonSupportedZones", null);
    e.number(o.price, "/price");
    e.items(o.supportedArchitectures, "/supportedArchitectures", null);
    e.string(o.type, "/type");
  });

export function isAwsRegion(v: unknown): v is M.AwsRegion {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.endpoint === undefined || typeof o.endpoint === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.optInStatus === undefined || typeof o.optInStatus === "string")
  );
}

export const AwsRegionSchema: Validator<M.AwsRegion> = /* @__PURE__ */ r.object(
  isAwsRegion,
  (o, e) => {
    e.string(o.endpoint, "/endpoint");
    e.string(o.name, "/name");
    e.string(o.optInStatus, "/optInStatus");
  },
);

export function isAwsRegions(v: unknown): v is M.AwsRegions {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && r.isListOf(o.regions, isAwsRegion)
  );
}

export const AwsRegionsSchema: Validator<M.AwsRegions> =
  /* @__PURE__ */ r.object(isAwsRegions, (o, e) => {
    e.items(o.regions, "/regions", AwsRegionSchema, true);
  });

export function isAzureInstanceTypes(v: unknown): v is M.AzureInstanceTypes {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.instanceTypes === undefined ||
      r.isListOf(o.instanceTypes, isInstanceTypeShape))
  );
}

export const AzureInstanceTypesSchema: Validator<M.AzureInstanceTypes> =
  /* @__PURE__ */ r.object(isAzureInstanceTypes, (o, e) => {
    e.items(o.instanceTypes, "/instanceTypes", InstanceTypeShapeSchema);
  });

export function isAzureRegion(v: unknown): v is M.AzureRegion {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.displayName === undefined || typeof o.displayName === "string") &&
    (o.name === undefined || typeof o.name === "string")
  );
}

export const AzureRegionSchema: Validator<M.AzureRegion> =
  /* @__PURE__ */ r.object(isAzureRegion, (o, e) => {
    e.string(o.displayName, "/displayName");
    e.string(o.name, "/name");
  });

export function isAzureRegions(v: unknown): v is M.AzureRegions {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && r.isListOf(o.regions, isAzureRegion)
  );
}

export const AzureRegionsSchema: Validator<M.AzureRegions> =
  /* @__PURE__ */ r.object(isAzureRegions, (o, e) => {
    e.items(o.regions, "/regions", AzureRegionSchema, true);
  });

export function isMaasDomain(v: unknown): v is M.MaasDomain {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.name === undefined || typeof o.name === "string")
  );
}

export const MaasDomainSchema: Validator<M.MaasDomain> =
  /* @__PURE__ */ r.object(isMaasDomain, (o, e) => {
    e.string(o.name, "/name");
  });

export function isMaasDomains(v: unknown): v is M.MaasDomains {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && r.isListOf(o.items, isMaasDomain)
  );
}

export const MaasDomainsSchema: Validator<M.MaasDomains> =
  /* @__PURE__ */ r.object(isMaasDomains, (o, e) => {
    e.items(o.items, "/items", MaasDomainSchema, true);
  });

export function isMaasPool(v: unknown): v is M.MaasPool {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.description === undefined || typeof o.description === "string") &&
    (o.name === undefined || typeof o.name === "string")
  );
}

export const MaasPoolSchema: Validator<M.MaasPool> = /* @__PURE__ */ r.object(
  isMaasPool,
  (o, e) => {
    e.string(o.description, "/description");
    e.string(o.name, "/name");
  },
);

export function isMaasPools(v: unknown): v is M.MaasPools {
  const o = v as Fields;
  return typeof v === "object" && v !== null && r.isListOf(o.items, isMaasPool);
}

export const MaasPoolsSchema: Validator<M.MaasPools> = /* @__PURE__ */ r.object(
  isMaasPools,
  (o, e) => {
    e.items(o.items, "/items", MaasPoolSchema, true);
  },
);

export function isMaasZone(v: unknown): v is M.MaasZone {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.description === undefined || typeof o.description === "string") &&
    (o.name === undefined || typeof o.name === "string")
  );
}

export const MaasZoneSchema: Validator<M.MaasZone> = /* @__PURE__ */ r.object(
  isMaasZone,
  (o, e) => {
    e.string(o.description, "/description");
    e.string(o.name, "/name");
  },
);

export function isMaasZones(v: unknown): v is M.MaasZones {
  const o = v as Fields;
  return typeof v === "object" && v !== null && r.isListOf(o.items, isMaasZone);
}

export const MaasZonesSchema: Validator<M.MaasZones> = /* @__PURE__ */ r.object(
  isMaasZones,
  (o, e) => {
    e.items(o.items, "/items", MaasZoneSchema, true);
  },
);
