import type * as M from "../models/registries.js";
import type { Fields, Part, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ListMetaDataSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  TimeSchema,
  isListMetaData,
  isObjectMeta,
  isObjectMetaInput,
  isTime,
} from "./shared.js";

export function isHelmRegistries(v: unknown): v is M.HelmRegistries {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isHelmRegistry) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const HelmRegistriesSchema: Validator<M.HelmRegistries> =
  /* @__PURE__ */ r.object(isHelmRegistries, (o, e) => {
    e.items(o.items, "/items", HelmRegistrySchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });

export function isHelmRegistry(v: unknown): v is M.HelmRegistry {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMeta(o.metadata) &&
    isHelmRegistrySpec(o.spec) &&
    (o.status === undefined || isHelmRegistryStatus(o.status))
  );
}

export const HelmRegistrySchema: Validator<M.HelmRegistry> =
  /* @__PURE__ */ r.object(isHelmRegistry, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    HelmRegistrySpecSchema.explain(o.spec, "/spec", e);
    HelmRegistryStatusSchema.explain(o.status, "/status", e);
  });

export function isHelmRegistrySpec(v: unknown): v is M.HelmRegistrySpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isRegistryAuth(o.auth) &&
    typeof o.endpoint === "string" &&
    (o.isPrivate === undefined || typeof o.isPrivate === "boolean") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.scope === undefined || typeof o.scope === "string")
  );
}

export const HelmRegistrySpecSchema: Validator<M.HelmRegistrySpec> =
  /* @__PURE__ */ r.object(isHelmRegistrySpec, (o, e) => {
    e.need(o.auth, "/auth");
    RegistryAuthSchema.explain(o.auth, "/auth", e);
    e.string(o.endpoint, "/endpoint", true);
    e.boolean(o.isPrivate, "/isPrivate");
    e.string(o.name, "/name");
    e.string(o.scope, "/scope");
  });

export function isRegistryAuth(v: unknown): v is M.RegistryAuth {
  const o = v as Fields;
  if (!(typeof v === "object" && v !== null && !Array.isArray(v))) return false;
  switch (o.type) {
    case "noAuth":
      return isRegistryNoAuth(v);
    case "basic":
      return isRegistryBasicAuth(v);
    case "token":
      return isRegistryTokenAuth(v);
    case undefined:
      return (
        isRegistryNoAuth(v) || isRegistryBasicAuth(v) || isRegistryTokenAuth(v)
      );
    default:
      return typeof o.type === "string";
  }
}

export const RegistryAuthSchema: Validator<M.RegistryAuth> =
  /* @__PURE__ */ r.object(isRegistryAuth, (o, e) => {
    switch (o.type) {
      case "noAuth":
        RegistryNoAuthSchema.explain(o, "", e);
        break;
      case "basic":
        RegistryBasicAuthSchema.explain(o, "", e);
        break;
      case "token":
        RegistryTokenAuthSchema.explain(o, "", e);
        break;
      case undefined:
        if (!(
          isRegistryNoAuth(o) ||
          isRegistryBasicAuth(o) ||
          isRegistryTokenAuth(o)
        ))
          e.choose("", "oneOf", "one of 3 forms", o, [
            RegistryNoAuthSchema,
            RegistryBasicAuthSchema,
            RegistryTokenAuthSchema,
          ]);
        break;
      default:
        if (typeof o.type !== "string")
          e.add(
            "/type",
            "discriminator",
            '"noAuth" | "basic" | "token"',
            o.type,
          );
    }
  });

export function isRegistryNoAuth(v: unknown): v is M.RegistryNoAuth {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.tls === undefined || isTlsConfiguration(o.tls)) &&
    o.type === "noAuth"
  );
}

export const RegistryNoAuthSchema: Validator<M.RegistryNoAuth> =
  /* @__PURE__ */ r.object(isRegistryNoAuth, (o, e) => {
    TlsConfigurationSchema.explain(o.tls, "/tls", e);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "noAuth")
      e.add("/type", "const", '"noAuth"', o.type);
  });

export function isTlsConfiguration(v: unknown): v is M.TlsConfiguration {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.ca === undefined || typeof o.ca === "string") &&
    (o.certificate === undefined || typeof o.certificate === "string") &&
    (o.enabled === undefined || typeof o.enabled === "boolean") &&
    (o.insecureSkipVerify === undefined ||
      typeof o.insecureSkipVerify === "boolean")
  );
}

export const TlsConfigurationSchema: Validator<M.TlsConfiguration> =
  /* @__PURE__ */ r.object(isTlsConfiguration, (o, e) => {
    e.string(o.ca, "/ca");
    e.string(o.certificate, "/certificate");
    e.boolean(o.enabled, "/enabled");
    e.boolean(o.insecureSkipVerify, "/insecureSkipVerify");
  });

export function isRegistryBasicAuth(v: unknown): v is M.RegistryBasicAuth {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.tls === undefined || isTlsConfiguration(o.tls)) &&
    o.type === "basic" &&
    typeof o.username === "string"
  );
}

export const RegistryBasicAuthSchema: Validator<M.RegistryBasicAuth> =
  /* @__PURE__ */ r.object(isRegistryBasicAuth, (o, e) => {
    TlsConfigurationSchema.explain(o.tls, "/tls", e);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "basic")
      e.add("/type", "const", '"basic"', o.type);
    e.string(o.username, "/username", true);
  });

export function isRegistryTokenAuth(v: unknown): v is M.RegistryTokenAuth {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.tls === undefined || isTlsConfiguration(o.tls)) &&
    o.type === "token"
  );
}

export const RegistryTokenAuthSchema: Validator<M.RegistryTokenAuth> =
  /* @__PURE__ */ r.object(isRegistryTokenAuth, (o, e) => {
    TlsConfigurationSchema.explain(o.tls, "/tls", e);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "token")
      e.add("/type", "const", '"token"', o.type);
  });

export function isHelmRegistryStatus(v: unknown): v is M.HelmRegistryStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.helmSyncStatus === undefined || isRegistrySyncStatus(o.helmSyncStatus))
  );
}

export const HelmRegistryStatusSchema: Validator<M.HelmRegistryStatus> =
  /* @__PURE__ */ r.object(isHelmRegistryStatus, (o, e) => {
    RegistrySyncStatusSchema.explain(o.helmSyncStatus, "/helmSyncStatus", e);
  });

export function isRegistrySyncStatus(v: unknown): v is M.RegistrySyncStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.isSyncSupported === undefined ||
      typeof o.isSyncSupported === "boolean") &&
    (o.lastRunTime === undefined || isTime(o.lastRunTime)) &&
    (o.lastSyncedTime === undefined || isTime(o.lastSyncedTime)) &&
    (o.message === undefined || typeof o.message === "string") &&
    (o.status === undefined || typeof o.status === "string")
  );
}

export const RegistrySyncStatusSchema: Validator<M.RegistrySyncStatus> =
  /* @__PURE__ */ r.object(isRegistrySyncStatus, (o, e) => {
    e.boolean(o.isSyncSupported, "/isSyncSupported");
    TimeSchema.explain(o.lastRunTime, "/lastRunTime", e);
    TimeSchema.explain(o.lastSyncedTime, "/lastSyncedTime", e);
    e.string(o.message, "/message");
    e.string(o.status, "/status");
  });

export function isHelmRegistryCreateOption(
  v: unknown,
): v is M.HelmRegistryCreateOption {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.charts === undefined ||
      r.isListOf(o.charts, isHelmRegistryCreateOption_charts_items)) &&
    (o.skipSync === undefined || typeof o.skipSync === "boolean")
  );
}

export const HelmRegistryCreateOptionSchema: Validator<M.HelmRegistryCreateOption> =
  /* @__PURE__ */ r.object(isHelmRegistryCreateOption, (o, e) => {
    e.items(o.charts, "/charts", HelmRegistryCreateOption_charts_itemsPart);
    e.boolean(o.skipSync, "/skipSync");
  });

function isHelmRegistryCreateOption_charts_items(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.versions === undefined || r.isStrings(o.versions))
  );
}

const HelmRegistryCreateOption_charts_itemsPart: Part =
  /* @__PURE__ */ r.objectPart(
    isHelmRegistryCreateOption_charts_items,
    (o, e) => {
      e.string(o.name, "/name");
      e.items(o.versions, "/versions", null);
    },
  );

export function isHelmRegistryEntity(v: unknown): v is M.HelmRegistryEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isHelmRegistrySpecEntity(o.spec)
  );
}

export const HelmRegistryEntitySchema: Validator<M.HelmRegistryEntity> =
  /* @__PURE__ */ r.object(isHelmRegistryEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    HelmRegistrySpecEntitySchema.explain(o.spec, "/spec", e);
  });

export function isHelmRegistrySpecEntity(
  v: unknown,
): v is M.HelmRegistrySpecEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isRegistryAuthInput(o.auth) &&
    (o.createOption === undefined ||
      isHelmRegistryCreateOption(o.createOption)) &&
    typeof o.endpoint === "string" &&
    (o.isPrivate === undefined || typeof o.isPrivate === "boolean")
  );
}

export const HelmRegistrySpecEntitySchema: Validator<M.HelmRegistrySpecEntity> =
  /* @__PURE__ */ r.object(isHelmRegistrySpecEntity, (o, e) => {
    e.need(o.auth, "/auth");
    RegistryAuthInputSchema.explain(o.auth, "/auth", e);
    HelmRegistryCreateOptionSchema.explain(o.createOption, "/createOption", e);
    e.string(o.endpoint, "/endpoint", true);
    e.boolean(o.isPrivate, "/isPrivate");
  });

export function isRegistryAuthInput(v: unknown): v is M.RegistryAuthInput {
  const o = v as Fields;
  if (!(typeof v === "object" && v !== null && !Array.isArray(v))) return false;
  switch (o.type) {
    case "noAuth":
      return isRegistryNoAuthInput(v);
    case "basic":
      return isRegistryBasicAuthInput(v);
    case "token":
      return isRegistryTokenAuthInput(v);
    case undefined:
      return (
        isRegistryNoAuthInput(v) ||
        isRegistryBasicAuthInput(v) ||
        isRegistryTokenAuthInput(v)
      );
    default:
      return typeof o.type === "string";
  }
}

export const RegistryAuthInputSchema: Validator<M.RegistryAuthInput> =
  /* @__PURE__ */ r.object(isRegistryAuthInput, (o, e) => {
    switch (o.type) {
      case "noAuth":
        RegistryNoAuthInputSchema.explain(o, "", e);
        break;
      case "basic":
        RegistryBasicAuthInputSchema.explain(o, "", e);
        break;
      case "token":
        RegistryTokenAuthInputSchema.explain(o, "", e);
        break;
      case undefined:
        if (!(
          isRegistryNoAuthInput(o) ||
          isRegistryBasicAuthInput(o) ||
          isRegistryTokenAuthInput(o)
        ))
          e.choose("", "oneOf", "one of 3 forms", o, [
            RegistryNoAuthInputSchema,
            RegistryBasicAuthInputSchema,
            RegistryTokenAuthInputSchema,
          ]);
        break;
      default:
        if (typeof o.type !== "string")
          e.add(
            "/type",
            "discriminator",
            '"noAuth" | "basic" | "token"',
            o.type,
          );
    }
  });

export function isRegistryNoAuthInput(v: unknown): v is M.RegistryNoAuthInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.tls === undefined || isTlsConfigurationInput(o.tls)) &&
    o.type === "noAuth"
  );
}

export const RegistryNoAuthInputSchema: Validator<M.RegistryNoAuthInput> =
  /* @__PURE__ */ r.object(isRegistryNoAuthInput, (o, e) => {
    TlsConfigurationInputSchema.explain(o.tls, "/tls", e);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "noAuth")
      e.add("/type", "const", '"noAuth"', o.type);
  });

export function isTlsConfigurationInput(
  v: unknown,
): v is M.TlsConfigurationInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.ca === undefined || typeof o.ca === "string") &&
    (o.certificate === undefined || typeof o.certificate === "string") &&
    (o.enabled === undefined || typeof o.enabled === "boolean") &&
    (o.insecureSkipVerify === undefined ||
      typeof o.insecureSkipVerify === "boolean") &&
    (o.key === undefined || typeof o.key === "string")
  );
}

export const TlsConfigurationInputSchema: Validator<M.TlsConfigurationInput> =
  /* @__PURE__ */ r.object(isTlsConfigurationInput, (o, e) => {
    e.string(o.ca, "/ca");
    e.string(o.certificate, "/certificate");
    e.boolean(o.enabled, "/enabled");
    e.boolean(o.insecureSkipVerify, "/insecureSkipVerify");
    e.string(o.key, "/key");
  });

export function isRegistryBasicAuthInput(
  v: unknown,
): v is M.RegistryBasicAuthInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.password === "string" &&
    (o.tls === undefined || isTlsConfigurationInput(o.tls)) &&
    o.type === "basic" &&
    typeof o.username === "string"
  );
}

export const RegistryBasicAuthInputSchema: Validator<M.RegistryBasicAuthInput> =
  /* @__PURE__ */ r.object(isRegistryBasicAuthInput, (o, e) => {
    e.string(o.password, "/password", true);
    TlsConfigurationInputSchema.explain(o.tls, "/tls", e);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "basic")
      e.add("/type", "const", '"basic"', o.type);
    e.string(o.username, "/username", true);
  });

export function isRegistryTokenAuthInput(
  v: unknown,
): v is M.RegistryTokenAuthInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.tls === undefined || isTlsConfigurationInput(o.tls)) &&
    typeof o.token === "string" &&
    o.type === "token"
  );
}

export const RegistryTokenAuthInputSchema: Validator<M.RegistryTokenAuthInput> =
  /* @__PURE__ */ r.object(isRegistryTokenAuthInput, (o, e) => {
    TlsConfigurationInputSchema.explain(o.tls, "/tls", e);
    e.string(o.token, "/token", true);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "token")
      e.add("/type", "const", '"token"', o.type);
  });

export function isRegistriesMetadata(v: unknown): v is M.RegistriesMetadata {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isRegistryMetadata)
  );
}

export const RegistriesMetadataSchema: Validator<M.RegistriesMetadata> =
  /* @__PURE__ */ r.object(isRegistriesMetadata, (o, e) => {
    e.items(o.items, "/items", RegistryMetadataSchema, true);
  });

export function isRegistryMetadata(v: unknown): v is M.RegistryMetadata {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.isDefault === undefined || typeof o.isDefault === "boolean") &&
    (o.isPrivate === undefined || typeof o.isPrivate === "boolean") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.scope === undefined || typeof o.scope === "string") &&
    (o.uid === undefined || typeof o.uid === "string")
  );
}

export const RegistryMetadataSchema: Validator<M.RegistryMetadata> =
  /* @__PURE__ */ r.object(isRegistryMetadata, (o, e) => {
    e.boolean(o.isDefault, "/isDefault");
    e.boolean(o.isPrivate, "/isPrivate");
    e.string(o.kind, "/kind");
    e.string(o.name, "/name");
    e.string(o.scope, "/scope");
    e.string(o.uid, "/uid");
  });
