import type * as M from "../models/audits.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ListMetaDataSchema,
  ObjectMetaSchema,
  isListMetaData,
  isObjectMeta,
} from "./shared.js";

export function isAudit(v: unknown): v is M.Audit {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    isAuditSpec(o.spec)
  );
}

export const AuditSchema: Validator<M.Audit> = /* @__PURE__ */ r.object(
  isAudit,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    AuditSpecSchema.explain(o.spec, "/spec", e);
  },
);

export function isAuditSpec(v: unknown): v is M.AuditSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.actionType === undefined || isAuditActionType(o.actionType)) &&
    (o.actionMsg === undefined || typeof o.actionMsg === "string") &&
    (o.contentMsg === undefined || typeof o.contentMsg === "string") &&
    (o.userMsg === undefined || typeof o.userMsg === "string") &&
    (o.actor === undefined || isAuditActor(o.actor)) &&
    (o.resource === undefined || isAuditResourceReference(o.resource))
  );
}

export const AuditSpecSchema: Validator<M.AuditSpec> = /* @__PURE__ */ r.object(
  isAuditSpec,
  (o, e) => {
    AuditActionTypeSchema.explain(o.actionType, "/actionType", e);
    e.string(o.actionMsg, "/actionMsg");
    e.string(o.contentMsg, "/contentMsg");
    e.string(o.userMsg, "/userMsg");
    AuditActorSchema.explain(o.actor, "/actor", e);
    AuditResourceReferenceSchema.explain(o.resource, "/resource", e);
  },
);

export function isAuditActionType(v: unknown): v is M.AuditActionType {
  return typeof v === "string";
}

export const AuditActionTypeSchema: Validator<M.AuditActionType> =
  /* @__PURE__ */ r.schema(isAuditActionType, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export function isAuditActor(v: unknown): v is M.AuditActor {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.actorType === undefined || typeof o.actorType === "string") &&
    (o.user === undefined || isUserMeta(o.user)) &&
    (o.serviceName === undefined || typeof o.serviceName === "string")
  );
}

export const AuditActorSchema: Validator<M.AuditActor> =
  /* @__PURE__ */ r.object(isAuditActor, (o, e) => {
    e.string(o.actorType, "/actorType");
    UserMetaSchema.explain(o.user, "/user", e);
    e.string(o.serviceName, "/serviceName");
  });

export function isUserMeta(v: unknown): v is M.UserMeta {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.uid === undefined || typeof o.uid === "string") &&
    (o.emailId === undefined || typeof o.emailId === "string") &&
    (o.firstName === undefined || typeof o.firstName === "string") &&
    (o.lastName === undefined || typeof o.lastName === "string") &&
    (o.org === undefined || typeof o.org === "string")
  );
}

export const UserMetaSchema: Validator<M.UserMeta> = /* @__PURE__ */ r.object(
  isUserMeta,
  (o, e) => {
    e.string(o.uid, "/uid");
    e.string(o.emailId, "/emailId");
    e.string(o.firstName, "/firstName");
    e.string(o.lastName, "/lastName");
    e.string(o.org, "/org");
  },
);

export function isAuditResourceReference(
  v: unknown,
): v is M.AuditResourceReference {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.kind === undefined || typeof o.kind === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.label === undefined || typeof o.label === "string")
  );
}

export const AuditResourceReferenceSchema: Validator<M.AuditResourceReference> =
  /* @__PURE__ */ r.object(isAuditResourceReference, (o, e) => {
    e.need(o.uid, "/uid");
    e.string(o.uid, "/uid");
    e.string(o.kind, "/kind");
    e.string(o.name, "/name");
    e.string(o.label, "/label");
  });

export function isAuditMsgUpdate(v: unknown): v is M.AuditMsgUpdate {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.userMsg === "string" &&
    r.isShortEnough(o.userMsg, 255)
  );
}

export const AuditMsgUpdateSchema: Validator<M.AuditMsgUpdate> =
  /* @__PURE__ */ r.object(isAuditMsgUpdate, (o, e) => {
    e.need(o.userMsg, "/userMsg");
    if (o.userMsg !== undefined) {
      if (typeof o.userMsg !== "string")
        e.type("/userMsg", "string", o.userMsg);
      else {
        if (!r.isShortEnough(o.userMsg, 255))
          e.add("/userMsg", "maxLength", "at most 255 characters", o.userMsg);
      }
    }
  });

export function isAudits(v: unknown): v is M.Audits {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isAudit) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const AuditsSchema: Validator<M.Audits> = /* @__PURE__ */ r.object(
  isAudits,
  (o, e) => {
    e.need(o.items, "/items");
    e.items(o.items, "/items", AuditSchema);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  },
);
