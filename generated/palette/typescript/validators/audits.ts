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
    isObjectMeta(o["metadata"]) &&
    isAuditSpec(o["spec"])
  );
}

export const AuditSchema: Validator<M.Audit> = /* @__PURE__ */ r.object(
  isAudit,
  () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(AuditSpecSchema),
  }),
);

export const isAuditSpec = (v: unknown): v is M.AuditSpec =>
  r.isObject(v) &&
  (v["actionMsg"] === undefined || typeof v["actionMsg"] === "string") &&
  (v["actionType"] === undefined || typeof v["actionType"] === "string") &&
  (v["actor"] === undefined || isAuditActor(v["actor"])) &&
  (v["contentMsg"] === undefined || typeof v["contentMsg"] === "string") &&
  (v["resource"] === undefined || isAuditResourceReference(v["resource"])) &&
  (v["userMsg"] === undefined || typeof v["userMsg"] === "string");

export const AuditSpecSchema: Validator<M.AuditSpec> = /* @__PURE__ */ r.object(
  isAuditSpec,
  () => ({
    actionMsg: r.string,
    actionType: r.string,
    actor: AuditActorSchema,
    contentMsg: r.string,
    resource: AuditResourceReferenceSchema,
    userMsg: r.string,
  }),
);

export const isAuditActionType = (v: unknown): v is M.AuditActionType =>
  typeof v === "string";

export const AuditActionTypeSchema: Validator<M.AuditActionType> =
  /* @__PURE__ */ r.schema(isAuditActionType, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export const isAuditActor = (v: unknown): v is M.AuditActor =>
  r.isObject(v) &&
  (v["actorType"] === undefined || typeof v["actorType"] === "string") &&
  (v["serviceName"] === undefined || typeof v["serviceName"] === "string") &&
  (v["user"] === undefined || isUserMeta(v["user"]));

export const AuditActorSchema: Validator<M.AuditActor> =
  /* @__PURE__ */ r.object(isAuditActor, () => ({
    actorType: r.string,
    serviceName: r.string,
    user: UserMetaSchema,
  }));

export const isUserMeta = (v: unknown): v is M.UserMeta =>
  r.isObject(v) &&
  (v["emailId"] === undefined || typeof v["emailId"] === "string") &&
  (v["firstName"] === undefined || typeof v["firstName"] === "string") &&
  (v["lastName"] === undefined || typeof v["lastName"] === "string") &&
  (v["org"] === undefined || typeof v["org"] === "string") &&
  (v["uid"] === undefined || typeof v["uid"] === "string");

export const UserMetaSchema: Validator<M.UserMeta> = /* @__PURE__ */ r.object(
  isUserMeta,
  () => ({
    emailId: r.string,
    firstName: r.string,
    lastName: r.string,
    org: r.string,
    uid: r.string,
  }),
);

export function isAuditResourceReference(
  v: unknown,
): v is M.AuditResourceReference {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["kind"] === undefined || typeof o["kind"] === "string") &&
    (o["label"] === undefined || typeof o["label"] === "string") &&
    (o["name"] === undefined || typeof o["name"] === "string") &&
    typeof o["uid"] === "string"
  );
}

export const AuditResourceReferenceSchema: Validator<M.AuditResourceReference> =
  /* @__PURE__ */ r.object(isAuditResourceReference, () => ({
    kind: r.string,
    label: r.string,
    name: r.string,
    uid: r.needed(r.string),
  }));

export function isAuditMsgUpdate(v: unknown): v is M.AuditMsgUpdate {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["userMsg"] === "string" &&
    r.isShortEnough(o["userMsg"], 255)
  );
}

export const AuditMsgUpdateSchema: Validator<M.AuditMsgUpdate> =
  /* @__PURE__ */ r.objectWith(isAuditMsgUpdate, (o, e) => {
    e.need(o["userMsg"], "/userMsg");
    if (o["userMsg"] !== undefined) {
      if (typeof o["userMsg"] !== "string")
        e.type("/userMsg", "string", o["userMsg"]);
      else {
        if (!r.isShortEnough(o["userMsg"], 255))
          e.add(
            "/userMsg",
            "maxLength",
            "at most 255 characters",
            o["userMsg"],
          );
      }
    }
  });

export function isAudits(v: unknown): v is M.Audits {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o["items"], isAudit) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const AuditsSchema: Validator<M.Audits> = /* @__PURE__ */ r.object(
  isAudits,
  () => ({
    items: r.needed(r.items(AuditSchema)),
    listmeta: ListMetaDataSchema,
  }),
);
