import type { Problem } from "../models/items.js";
import type { Item } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { binary, empty, json, multipart, text } from "../runtime/bodies.js";
import type { Gate } from "../runtime/gate.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { csv, deepObject, form, multi, path } from "../runtime/parameters.js";

export interface CreateInput {
  /** What it is */
  body: Item | string;
}

export type CreateOutput = Item | undefined;

export interface CreateErrors {
  409: Problem;
  default: Problem;
}

export const create: Operation<CreateInput, CreateOutput, CreateErrors> = {
  id: "createItem",
  method: "POST",
  path: "/items",
  body: { "application/json": json, "text/csv": text },
  required: ["body"],
  responses: { 201: json, 202: empty },
};

export interface DeleteInput {
  id: string;
}

export type DeleteGate<Open = unknown> = Gate<
  "shop",
  "deleteItem",
  null,
  null,
  "Sunset: cut-off not announced.",
  Open
>;

const delete_: Operation<DeleteGate<DeleteInput>, void, ApiErrors> = {
  id: "deleteItem",
  method: "DELETE",
  path: "/items/{id}",
  parameters: { id: path },
  responses: { 204: empty },
  lifecycle: {
    phase: "sunset",
    sentence: "Sunset: cut-off not announced.",
  },
};
export { delete_ as delete };

export interface GetInput {
  id: string;
  /**
   * Not needed any more
   *
   * @deprecated Sunset: cut-off not announced.
   */
  expand?: Gate<
    "shop",
    "getItem.expand",
    null,
    null,
    "Sunset: cut-off not announced.",
    boolean
  >;
}

export const get: Operation<GetInput, Item, ApiErrors> = {
  id: "getItem",
  method: "GET",
  path: "/items/{id}",
  parameters: { id: path, expand: form },
  responses: { 200: json },
  security: [],
};

export interface GetPictureInput {
  id: string;
}

export const getPicture: Operation<GetPictureInput, Blob, ApiErrors> = {
  id: "getPicture",
  method: "GET",
  path: "/items/{id}/picture",
  parameters: { id: path },
  responses: { 200: { "image/png": binary } },
};

export interface ListInput {
  /**
   * Page size
   *
   * @default 50
   */
  limit?: number;
  cursor?: string;
  tags?: string[];
  ids?: string[];
  filter?: { [key: string]: string };
}

export interface ListOutput {
  items: Item[];
  nextCursor?: string;
}

export const list: Operation<ListInput, ListOutput, ApiErrors> = {
  id: "listItems",
  method: "GET",
  path: "/items",
  parameters: {
    limit: form,
    cursor: form,
    tags: csv,
    ids: multi,
    filter: deepObject,
  },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["nextCursor"],
    parameter: "cursor",
    limit: "limit",
  },
};

export interface UpdatePictureInput {
  id: string;
  body: {
    caption?: string;
    /**
     * The picture itself
     *
     * @format binary
     */
    file: Blob;
  };
}

export const updatePicture: Operation<UpdatePictureInput, void, ApiErrors> = {
  id: "putPicture",
  method: "PUT",
  path: "/items/{id}/picture",
  parameters: { id: path },
  body: {
    "multipart/form-data": [
      multipart,
      { encoding: { file: { contentType: "image/png, image/jpeg" } } },
    ],
  },
  required: ["body"],
  responses: { 204: empty },
};
