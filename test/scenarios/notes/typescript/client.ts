import {
  createNotesClient,
  type NotesOptions,
  type NotesOverrides,
} from "./create-client.js";
import { Notes as NotesResource } from "./resources/notes.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Notes, version v1. */
export class Notes {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: NotesOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createNotesClient(options);
  }

  get notes(): NotesResource {
    return new NotesResource(this.client);
  }

  /** The same client with other options. */
  with(options: NotesOverrides): Notes {
    return new Notes({ client: this.client.with(options) });
  }
}
