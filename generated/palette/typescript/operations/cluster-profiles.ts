import type {
  ClusterProfile,
  ClusterProfileEntity,
  ProfileFileFormat,
} from "../models/cluster-profiles.js";
import type { Uid } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { binary, empty, json, multipart } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface CreateInput {
  /**
   * Publishes the profile at once.
   *
   * @default false
   */
  publish?: boolean;
  body: ClusterProfileEntity;
}

export const create: Operation<CreateInput, Uid, ApiErrors> = {
  id: "v1ClusterProfilesCreate",
  method: "POST",
  path: "/v1/clusterprofiles",
  parameters: { publish: form },
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface DeleteInput {
  /** Uid of the cluster profile. */
  uid: string;
}

const delete_: Operation<DeleteInput, void, ApiErrors> = {
  id: "v1ClusterProfilesDelete",
  method: "DELETE",
  path: "/v1/clusterprofiles/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};
export { delete_ as delete };

export interface ExportInput {
  /** Uid of the cluster profile. */
  uid: string;
  /** The format of the file. */
  format?: ProfileFileFormat;
}

const export_: Operation<ExportInput, Blob, ApiErrors> = {
  id: "V1ClusterProfilesUidExport",
  method: "GET",
  path: "/v1/clusterprofiles/{uid}/export",
  parameters: { uid: path, format: form },
  responses: { 200: { "application/octet-stream": binary } },
};
export { export_ as export };

export interface GetInput {
  /** Uid of the cluster profile. */
  uid: string;
  /** What to add about each pack, separated by commas: `schema`, `presets`. */
  includePackMeta?: string;
}

export const get: Operation<GetInput, ClusterProfile, ApiErrors> = {
  id: "v1ClusterProfilesGet",
  method: "GET",
  path: "/v1/clusterprofiles/{uid}",
  parameters: { uid: path, includePackMeta: form },
  responses: { 200: json },
};

export interface ImportFileInput {
  /**
   * Publishes the profile at once.
   *
   * @default false
   */
  publish?: boolean;
  /** The format of the file. */
  format?: ProfileFileFormat;
  body: {
    /** The exported profile. */
    importFile: Blob;
  };
}

export const importFile: Operation<ImportFileInput, Uid, ApiErrors> = {
  id: "v1ClusterProfilesImportFile",
  method: "POST",
  path: "/v1/clusterprofiles/import/file",
  parameters: { publish: form, format: form },
  body: { "multipart/form-data": multipart },
  required: ["body"],
  responses: { 201: json },
};

export interface PublishInput {
  /** Uid of the cluster profile. */
  uid: string;
}

export const publish: Operation<PublishInput, void, ApiErrors> = {
  id: "v1ClusterProfilesPublish",
  method: "PATCH",
  path: "/v1/clusterprofiles/{uid}/publish",
  parameters: { uid: path },
  responses: { 204: empty },
};
