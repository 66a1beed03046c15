import type { Note } from "../models/notes.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/notes.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";

export class Notes {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get attachments(): NotesAttachments {
    return new NotesAttachments(this.client);
  }

  /**
   * Writes a note
   *
   * It is kept until it is deleted.
   *
   * `POST /v1/notes` (`createNote`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Note> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * `GET /v1/notes/query` (`queryNotes`)
   *
   * Sends a body with GET: needs a transport that can; give the client a
   * `fetch` of your own.
   */
  query(input: ops.QueryInput, options?: RequestOptions): ApiPromise<Note[]> {
    return call(this.client, ops.query, input, options);
  }

  /**
   * Finds notes.
   *
   * `POST /v1/notes/search` (`searchNotes`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  search(
    input: ops.SearchInput,
    options?: RequestOptions,
  ): PagePromise<ops.SearchOutput, Note> {
    return paginate(this.client, ops.search, input, options);
  }
}

export class NotesAttachments {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Without an operationId
   *
   * `GET /v1/notes/{uid}/attachments/{attachmentName}/thumbnail`
   */
  getThumbnail(
    input: ops.AttachmentsGetThumbnailInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.attachmentsGetThumbnail, input, options);
  }
}
