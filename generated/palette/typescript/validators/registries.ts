import type * as M from "../models/registries.js";
import type { Fields, Part, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ListMetaDataSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  isListMetaData,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export function isHelmRegistries(v: unknown): v is M.HelmRegistries {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    areHelmRegistry(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const HelmRegistriesSchema: Validator<M.HelmRegistries> =
  /* @__PURE__ */ r.object(isHelmRegistries, () => ({
    items: r.needed(r.items(HelmRegistrySchema)),
    listmeta: ListMetaDataSchema,
  }));

export function isHelmRegistry(v: unknown): v is M.HelmRegistry {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
    isObjectMeta(o["metadata"]) &&
    isHelmRegistrySpec(o["spec"]) &&
    (o["status"] === undefined || isHelmRegistryStatus(o["status"]))
  );
}

export const HelmRegistrySchema: Validator<M.HelmRegistry> =
  /* @__PURE__ */ r.object(isHelmRegistry, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(HelmRegistrySpecSchema),
    status: HelmRegistryStatusSchema,
  }));

export function areHelmRegistry(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isHelmRegistry(v[i])) return false;
  return true;
}

export function isHelmRegistrySpec(v: unknown): v is M.HelmRegistrySpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isRegistryAuth(o["auth"]) &&
    typeof o["endpoint"] === "string" &&
    r.maybeBoolean(o["isPrivate"]) &&
    r.maybeString(o["name"]) &&
    r.maybeString(o["scope"])
  );
}

export const HelmRegistrySpecSchema: Validator<M.HelmRegistrySpec> =
  /* @__PURE__ */ r.object(isHelmRegistrySpec, () => ({
    auth: r.needed(RegistryAuthSchema),
    endpoint: r.needed(r.string),
    isPrivate: r.boolean,
    name: r.string,
    scope: r.string,
  }));

export function isRegistryAuth(v: unknown): v is M.RegistryAuth {
  const o = v as Fields;
  if (!r.isObject(v)) return false;
  switch (o["type"]) {
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
      return typeof o["type"] === "string";
  }
}

export const RegistryAuthSchema: Validator<M.RegistryAuth> =
  /* @__PURE__ */ r.objectWith(isRegistryAuth, (o, e) => {
    switch (o["type"]) {
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
        if (typeof o["type"] !== "string")
          e.add(
            "/type",
            "discriminator",
            '"noAuth" | "basic" | "token"',
            o["type"],
          );
    }
  });

export function isRegistryNoAuth(v: unknown): v is M.RegistryNoAuth {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["tls"] === undefined || isTlsConfiguration(o["tls"])) &&
    o["type"] === "noAuth"
  );
}

export const RegistryNoAuthSchema: Validator<M.RegistryNoAuth> =
  /* @__PURE__ */ r.objectWith(isRegistryNoAuth, (o, e) => {
    TlsConfigurationSchema.explain(o["tls"], "/tls", e);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "noAuth")
      e.add("/type", "const", '"noAuth"', o["type"]);
  });

export const isTlsConfiguration = (v: unknown): v is M.TlsConfiguration =>
  r.isObject(v) &&
  r.maybeString(v["ca"]) &&
  r.maybeString(v["certificate"]) &&
  r.maybeBoolean(v["enabled"]) &&
  r.maybeBoolean(v["insecureSkipVerify"]);

export const TlsConfigurationSchema: Validator<M.TlsConfiguration> =
  /* @__PURE__ */ r.object(isTlsConfiguration, () => ({
    ca: r.string,
    certificate: r.string,
    enabled: r.boolean,
    insecureSkipVerify: r.boolean,
  }));

export function isRegistryBasicAuth(v: unknown): v is M.RegistryBasicAuth {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["tls"] === undefined || isTlsConfiguration(o["tls"])) &&
    o["type"] === "basic" &&
    typeof o["username"] === "string"
  );
}

export const RegistryBasicAuthSchema: Validator<M.RegistryBasicAuth> =
  /* @__PURE__ */ r.objectWith(isRegistryBasicAuth, (o, e) => {
    TlsConfigurationSchema.explain(o["tls"], "/tls", e);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "basic")
      e.add("/type", "const", '"basic"', o["type"]);
    e.string(o["username"], "/username", true);
  });

export function isRegistryTokenAuth(v: unknown): v is M.RegistryTokenAuth {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["tls"] === undefined || isTlsConfiguration(o["tls"])) &&
    o["type"] === "token"
  );
}

export const RegistryTokenAuthSchema: Validator<M.RegistryTokenAuth> =
  /* @__PURE__ */ r.objectWith(isRegistryTokenAuth, (o, e) => {
    TlsConfigurationSchema.explain(o["tls"], "/tls", e);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "token")
      e.add("/type", "const", '"token"', o["type"]);
  });

export const isHelmRegistryStatus = (v: unknown): v is M.HelmRegistryStatus =>
  r.isObject(v) &&
  (v["helmSyncStatus"] === undefined ||
    isRegistrySyncStatus(v["helmSyncStatus"]));

export const HelmRegistryStatusSchema: Validator<M.HelmRegistryStatus> =
  /* @__PURE__ */ r.object(isHelmRegistryStatus, () => ({
    helmSyncStatus: RegistrySyncStatusSchema,
  }));

export const isRegistrySyncStatus = (v: unknown): v is M.RegistrySyncStatus =>
  r.isObject(v) &&
  r.maybeBoolean(v["isSyncSupported"]) &&
  r.maybeString(v["lastRunTime"]) &&
  r.maybeString(v["lastSyncedTime"]) &&
  r.maybeString(v["message"]) &&
  r.maybeString(v["status"]);

export const RegistrySyncStatusSchema: Validator<M.RegistrySyncStatus> =
  /* @__PURE__ */ r.object(isRegistrySyncStatus, () => ({
    isSyncSupported: r.boolean,
    lastRunTime: r.string,
    lastSyncedTime: r.string,
    message: r.string,
    status: r.string,
  }));

export const isHelmRegistryCreateOption = (
  v: unknown,
): v is M.HelmRegistryCreateOption =>
  r.isObject(v) &&
  (v["charts"] === undefined ||
    areHelmRegistryCreateOption_charts_items(v["charts"])) &&
  r.maybeBoolean(v["skipSync"]);

export const HelmRegistryCreateOptionSchema: Validator<M.HelmRegistryCreateOption> =
  /* @__PURE__ */ r.object(isHelmRegistryCreateOption, () => ({
    charts: r.items(HelmRegistryCreateOption_charts_itemsPart),
    skipSync: r.boolean,
  }));

const isHelmRegistryCreateOption_charts_items = (v: unknown): boolean =>
  r.isObject(v) &&
  r.maybeString(v["name"]) &&
  (v["versions"] === undefined || r.isStrings(v["versions"]));

function areHelmRegistryCreateOption_charts_items(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isHelmRegistryCreateOption_charts_items(v[i])) return false;
  return true;
}

const HelmRegistryCreateOption_charts_itemsPart: Part =
  /* @__PURE__ */ r.objectPart(isHelmRegistryCreateOption_charts_items, () => ({
    name: r.string,
    versions: r.strings,
  }));

export function isHelmRegistryEntity(v: unknown): v is M.HelmRegistryEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isHelmRegistrySpecEntity(o["spec"])
  );
}

export const HelmRegistryEntitySchema: Validator<M.HelmRegistryEntity> =
  /* @__PURE__ */ r.object(isHelmRegistryEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(HelmRegistrySpecEntitySchema),
  }));

export function isHelmRegistrySpecEntity(
  v: unknown,
): v is M.HelmRegistrySpecEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isRegistryAuthInput(o["auth"]) &&
    (o["createOption"] === undefined ||
      isHelmRegistryCreateOption(o["createOption"])) &&
    typeof o["endpoint"] === "string" &&
    r.maybeBoolean(o["isPrivate"])
  );
}

export const HelmRegistrySpecEntitySchema: Validator<M.HelmRegistrySpecEntity> =
  /* @__PURE__ */ r.object(isHelmRegistrySpecEntity, () => ({
    auth: r.needed(RegistryAuthInputSchema),
    createOption: HelmRegistryCreateOptionSchema,
    endpoint: r.needed(r.string),
    isPrivate: r.boolean,
  }));

export function isRegistryAuthInput(v: unknown): v is M.RegistryAuthInput {
  const o = v as Fields;
  if (!r.isObject(v)) return false;
  switch (o["type"]) {
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
      return typeof o["type"] === "string";
  }
}

export const RegistryAuthInputSchema: Validator<M.RegistryAuthInput> =
  /* @__PURE__ */ r.objectWith(isRegistryAuthInput, (o, e) => {
    switch (o["type"]) {
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
        if (typeof o["type"] !== "string")
          e.add(
            "/type",
            "discriminator",
            '"noAuth" | "basic" | "token"',
            o["type"],
          );
    }
  });

export function isRegistryNoAuthInput(v: unknown): v is M.RegistryNoAuthInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["tls"] === undefined || isTlsConfigurationInput(o["tls"])) &&
    o["type"] === "noAuth"
  );
}

export const RegistryNoAuthInputSchema: Validator<M.RegistryNoAuthInput> =
  /* @__PURE__ */ r.objectWith(isRegistryNoAuthInput, (o, e) => {
    TlsConfigurationInputSchema.explain(o["tls"], "/tls", e);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "noAuth")
      e.add("/type", "const", '"noAuth"', o["type"]);
  });

export const isTlsConfigurationInput = (
  v: unknown,
): v is M.TlsConfigurationInput =>
  r.isObject(v) &&
  r.maybeString(v["ca"]) &&
  r.maybeString(v["certificate"]) &&
  r.maybeBoolean(v["enabled"]) &&
  r.maybeBoolean(v["insecureSkipVerify"]) &&
  r.maybeString(v["key"]);

export const TlsConfigurationInputSchema: Validator<M.TlsConfigurationInput> =
  /* @__PURE__ */ r.object(isTlsConfigurationInput, () => ({
    ca: r.string,
    certificate: r.string,
    enabled: r.boolean,
    insecureSkipVerify: r.boolean,
    key: r.string,
  }));

export function isRegistryBasicAuthInput(
  v: unknown,
): v is M.RegistryBasicAuthInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["password"] === "string" &&
    (o["tls"] === undefined || isTlsConfigurationInput(o["tls"])) &&
    o["type"] === "basic" &&
    typeof o["username"] === "string"
  );
}

export const RegistryBasicAuthInputSchema: Validator<M.RegistryBasicAuthInput> =
  /* @__PURE__ */ r.objectWith(isRegistryBasicAuthInput, (o, e) => {
    e.string(o["password"], "/password", true);
    TlsConfigurationInputSchema.explain(o["tls"], "/tls", e);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "basic")
      e.add("/type", "const", '"basic"', o["type"]);
    e.string(o["username"], "/username", true);
  });

export function isRegistryTokenAuthInput(
  v: unknown,
): v is M.RegistryTokenAuthInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["tls"] === undefined || isTlsConfigurationInput(o["tls"])) &&
    typeof o["token"] === "string" &&
    o["type"] === "token"
  );
}

export const RegistryTokenAuthInputSchema: Validator<M.RegistryTokenAuthInput> =
  /* @__PURE__ */ r.objectWith(isRegistryTokenAuthInput, (o, e) => {
    TlsConfigurationInputSchema.explain(o["tls"], "/tls", e);
    e.string(o["token"], "/token", true);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "token")
      e.add("/type", "const", '"token"', o["type"]);
  });

export function isRegistriesMetadata(v: unknown): v is M.RegistriesMetadata {
  const o = v as Fields;
  return typeof v === "object" && v !== null && areRegistryMetadata(o["items"]);
}

export const RegistriesMetadataSchema: Validator<M.RegistriesMetadata> =
  /* @__PURE__ */ r.object(isRegistriesMetadata, () => ({
    items: r.needed(r.items(RegistryMetadataSchema)),
  }));

export const isRegistryMetadata = (v: unknown): v is M.RegistryMetadata =>
  r.isObject(v) &&
  r.maybeBoolean(v["isDefault"]) &&
  r.maybeBoolean(v["isPrivate"]) &&
  r.maybeString(v["kind"]) &&
  r.maybeString(v["name"]) &&
  r.maybeString(v["scope"]) &&
  r.maybeString(v["uid"]);

export const RegistryMetadataSchema: Validator<M.RegistryMetadata> =
  /* @__PURE__ */ r.object(isRegistryMetadata, () => ({
    isDefault: r.boolean,
    isPrivate: r.boolean,
    kind: r.string,
    name: r.string,
    scope: r.string,
    uid: r.string,
  }));

export function areRegistryMetadata(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isRegistryMetadata(v[i])) return false;
  return true;
}
