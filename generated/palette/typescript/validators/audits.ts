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
    (o.actionMsg === undefined || typeof o.actionMsg === "string") &&
    (o.actionType === undefined || isAuditActionType(o.actionType)) &&
    (o.actor === undefined || isAuditActor(o.actor)) &&
    (o.contentMsg === undefined || typeof o.contentMsg === "string") &&
    (o.resource === undefined || isAuditResourceReference(o.resource)) &&
    (o.userMsg === undefined || typeof o.userMsg === "string")
  );
}

export const AuditSpecSchema: Validator<M.AuditSpec> = /* @__PURE__ */ r.object(
  isAuditSpec,
  (o, e) => {
    e.string(o.actionMsg, "/actionMsg");
    AuditActionTypeSchema.explain(o.actionType, "/actionType", e);
    AuditActorSchema.explain(o.actor, "/actor", e);
    e.string(o.contentMsg, "/contentMsg");
    AuditResourceReferenceSchema.explain(o.resource, "/resource", e);
    e.string(o.userMsg, "/userMsg");
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
    (o.serviceName === undefined || typeof o.serviceName === "string") &&
    (o.user === undefined || isUserMeta(o.user))
  );
}

export const AuditActorSchema: Validator<M.AuditActor> =
  /* @__PURE__ */ r.object(isAuditActor, (o, e) => {
    e.string(o.actorType, "/actorType");
    e.string(o.serviceName, "/serviceName");
    UserMetaSchema.explain(o.user, "/user", e);
  });

export function isUserMeta(v: unknown): v is M.UserMeta {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.emailId === undefined || typeof o.emailId === "string") &&
    (o.firstName === undefined || typeof o.firstName === "string") &&
    (o.lastName === undefined || typeof o.lastName === "string") &&
    (o.org === undefined || typeof o.org === "string") &&
    (o.uid === undefined || typeof o.uid === "string")
  );
}

export const UserMetaSchema: Validator<M.UserMeta> = /* @__PURE__ */ r.object(
  isUserMeta,
  (o, e) => {
    e.string(o.emailId, "/emailId");
    e.string(o.firstName, "/firstName");
    e.string(o.lastName, "/lastName");
    e.string(o.org, "/org");
    e.string(o.uid, "/uid");
  },
);

export function isAuditResourceReference(
  v: unknown,
): v is M.AuditResourceReference {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.kind === undefined || typeof o.kind === "string") &&
    (o.label === undefined || typeof o.label === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    typeof o.uid === "string"
  );
}

export const AuditResourceReferenceSchema: Validator<M.AuditResourceReference> =
  /* @__PURE__ */ r.object(isAuditResourceReference, (o, e) => {
    e.string(o.kind, "/kind");
    e.string(o.label, "/label");
    e.string(o.name, "/name");
    e.string(o.uid, "/uid", true);
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
    e.items(o.items, "/items", AuditSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  },
);
