import type * as M from "../models/teams.js";
import type { Fields, Items, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  HttpPatchSchema,
  ListMetaDataSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  areHttpPatch,
  isListMetaData,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export function isTeam(v: unknown): v is M.Team {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    isTeamSpec(o["spec"])
  );
}

export const TeamSchema: Validator<M.Team> = /* @__PURE__ */ r.object(
  isTeam,
  () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(TeamSpecSchema),
  }),
);

export function areTeam(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isTeam(v[i])) return false;
  return true;
}

export const isTeamSpec = (v: unknown): v is M.TeamSpec =>
  r.isObject(v) &&
  (v["roles"] === undefined ||
    (r.isStrings(v["roles"]) && r.isUnique(v["roles"] as Items))) &&
  (v["sources"] === undefined || r.isStrings(v["sources"])) &&
  (v["users"] === undefined ||
    (r.isStrings(v["users"]) && r.isUnique(v["users"] as Items)));

export const TeamSpecSchema: Validator<M.TeamSpec> = /* @__PURE__ */ r.object(
  isTeamSpec,
  () => ({
    roles: r.unique(r.strings),
    sources: r.strings,
    users: r.unique(r.strings),
  }),
);

export function isTeamInput(v: unknown): v is M.TeamInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isTeamSpec(o["spec"])
  );
}

export const TeamInputSchema: Validator<M.TeamInput> = /* @__PURE__ */ r.object(
  isTeamInput,
  () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(TeamSpecSchema),
  }),
);

export const isTeamPatch = (v: unknown): v is M.TeamPatch =>
  areHttpPatch(v) && (v as Items).length >= 1;

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
    areTeam(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const TeamsSchema: Validator<M.Teams> = /* @__PURE__ */ r.object(
  isTeams,
  () => ({
    items: r.needed(r.items(TeamSchema)),
    listmeta: ListMetaDataSchema,
  }),
);
