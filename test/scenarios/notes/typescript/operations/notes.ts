import type { Filter, Note, NoteInput } from "../models/notes.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { form, path } from "../runtime/parameters.js";

export interface CreateInput {
  body: NoteInput;
}

export const create: Operation<CreateInput, Note, ApiErrors> = {
  id: "createNote",
  method: "POST",
  path: "/v1/notes",
  body: json,
  required: ["body"],
  responses: { 200: json },
};

export interface QueryInput {
  body: Filter;
}

export const query: Operation<QueryInput, Note[], ApiErrors> = {
  id: "queryNotes",
  method: "GET",
  path: "/v1/notes/query",
  body: json,
  required: ["body"],
  responses: { 200: json },
};

export interface SearchInput {
  /**
   * @minimum 1
   * @maximum 1440
   * @default 50
   */
  limit?: number;
  continue?: string;
  body: Filter;
}

export interface SearchOutput {
  items: Note[];
  next?: string;
}

export const search: Operation<SearchInput, SearchOutput, ApiErrors> = {
  id: "searchNotes",
  method: "POST",
  path: "/v1/notes/search",
  parameters: { limit: form, continue: form },
  body: json,
  required: ["body"],
  responses: { 200: json },
  idempotent: true,
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["next"],
    parameter: "continue",
    limit: "limit",
  },
};

export interface AttachmentsGetThumbnailInput {
  uid: string;
  attachmentName: string;
}

export const attachmentsGetThumbnail: Operation<
  AttachmentsGetThumbnailInput,
  void,
  ApiErrors
> = {
  id: "GET /v1/notes/{}/attachments/{}/thumbnail",
  method: "GET",
  path: "/v1/notes/{uid}/attachments/{attachmentName}/thumbnail",
  parameters: { uid: path, attachmentName: path },
  responses: { 204: empty },
};
