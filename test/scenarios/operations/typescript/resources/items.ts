import type { Item } from "../models/shared.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/items.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { callGated } from "../runtime/gated.js";
import { paginate } from "../runtime/paginate.js";

export class Items {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Creates an item
   *
   * `POST /items` (`createItem`)
   */
  create(
    input: ops.CreateInput,
    options?: RequestOptions,
  ): ApiPromise<ops.CreateOutput, ops.CreateErrors> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * `DELETE /items/{id}` (`deleteItem`)
   *
   * @deprecated Sunset: cut-off not announced.
   */
  delete(
    this: ops.DeleteGate,
    input: ops.DeleteInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return callGated(this, ops.delete, input, options);
  }

  /** `GET /items/{id}` (`getItem`) */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<Item> {
    return call(this.client, ops.get, input, options);
  }

  /** `GET /items/{id}/picture` (`getPicture`) */
  getPicture(
    input: ops.GetPictureInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return call(this.client, ops.getPicture, input, options);
  }

  /**
   * Lists items
   *
   * Lists items of the shop.
   *
   * \@deprecated is not meant here, and *\/ does not end the comment.
   *
   * `GET /items` (`listItems`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  list(
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<ops.ListOutput, Item> {
    return paginate(this.client, ops.list, input, options);
  }

  /** `PUT /items/{id}/picture` (`putPicture`) */
  updatePicture(
    input: ops.UpdatePictureInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.updatePicture, input, options);
  }
}
