import type * as M from "../models/teams.js";
import type { Fields, Items, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  HttpPatchSchema,
  ListMetaDataSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  isHttpPatch,
  isListMetaData,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export function isTeam(v: unknown): v is M.Team {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    isTeamSpec(o.spec)
  );
}

export const TeamSchema: Validator<M.Team> = /* @__PURE__ */ r.object(
  isTeam,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    TeamSpecSchema.explain(o.spec, "/spec", e);
  },
);

export function isTeamSpec(v: unknown): v is M.TeamSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.roles === undefined ||
      (r.isStrings(o.roles) && r.isUnique(o.roles as Items))) &&
    (o.sources === undefined || r.isStrings(o.sources)) &&
    (o.users === undefined ||
      (r.isStrings(o.users) && r.isUnique(o.users as Items)))
  );
}

export const TeamSpecSchema: Validator<M.TeamSpec> = /* @__PURE__ */ r.object(
  isTeamSpec,
  (o, e) => {
    e.items(o.roles, "/roles", null);
    e.unique(o.roles, "/roles");
    e.items(o.sources, "/sources", null);
    e.items(o.users, "/users", null);
    e.unique(o.users, "/users");
  },
);

export function isTeamInput(v: unknown): v is M.TeamInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isTeamSpec(o.spec)
  );
}

export const TeamInputSchema: Validator<M.TeamInput> = /* @__PURE__ */ r.object(
  isTeamInput,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    TeamSpecSchema.explain(o.spec, "/spec", e);
  },
);

export function isTeamPatch(v: unknown): v is M.TeamPatch {
  return r.isListOf(v, isHttpPatch) && (v as Items).length >= 1;
}

export const TeamPatchSchema: Validator<M.TeamPatch> = /* @__PURE__ */ r.array(
  isTeamPatch,
  (a, e) => {
    if (!((a as Items).length >= 1))
      e.add("", "minItems", "at least 1 items", a);
    e.items(a, "", HttpPatchSchema);
  },
);

export function isTeams(v: unknown): v is M.Teams {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isTeam) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const TeamsSchema: Validator<M.Teams> = /* @__PURE__ */ r.object(
  isTeams,
  (o, e) => {
    e.items(o.items, "/items", TeamSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  },
);
