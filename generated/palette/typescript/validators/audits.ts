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

export function areAudit(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isAudit(v[i])) return false;
  return true;
}

export const isAuditSpec = (v: unknown): v is M.AuditSpec =>
  r.isObject(v) &&
  r.maybeString(v["actionMsg"]) &&
  r.maybeString(v["actionType"]) &&
  (v["actor"] === undefined || isAuditActor(v["actor"])) &&
  r.maybeString(v["contentMsg"]) &&
  (v["resource"] === undefined || isAuditResourceReference(v["resource"])) &&
  r.maybeString(v["userMsg"]);

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
  r.maybeString(v["actorType"]) &&
  r.maybeString(v["serviceName"]) &&
  (v["user"] === undefined || isUserMeta(v["user"]));

export const AuditActorSchema: Validator<M.AuditActor> =
  /* @__PURE__ */ r.object(isAuditActor, () => ({
    actorType: r.string,
    serviceName: r.string,
    user: UserMetaSchema,
  }));

export const isUserMeta = (v: unknown): v is M.UserMeta =>
  r.isObject(v) &&
  r.maybeString(v["emailId"]) &&
  r.maybeString(v["firstName"]) &&
  r.maybeString(v["lastName"]) &&
  r.maybeString(v["org"]) &&
  r.maybeString(v["uid"]);

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
    r.maybeString(o["kind"]) &&
    r.maybeString(o["label"]) &&
    r.maybeString(o["name"]) &&
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
    areAudit(o["items"]) &&
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
