import type {
  ApiKey,
  ApiKeyCreateResponse,
  ApiKeys as ApiKeysModel,
} from "../models/api-keys.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/api-keys.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { NoInput } from "../runtime/operation.js";
import type { ScopeKind } from "../runtime/scope.js";

export class ApiKeys<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates an API key
   *
   * The answer is the only place where the key can be read. Keep it.
   *
   * `POST /v1/apiKeys` (`v1ApiKeysCreate`)
   */
  create(
    input: ops.CreateInput,
    options?: RequestOptions,
  ): ApiPromise<ApiKeyCreateResponse> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Deletes an API key
   *
   * Requests with this key are refused from now on.
   *
   * `DELETE /v1/apiKeys/{uid}` (`v1ApiKeysUidDelete`)
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns an API key
   *
   * What is known about the key, without the key itself.
   *
   * `GET /v1/apiKeys/{uid}` (`v1ApiKeysUidGet`)
   */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<ApiKey> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Lists API keys
   *
   * All keys that the caller may see, in one answer. The keys themselves are
   * not part of it.
   *
   * `GET /v1/apiKeys` (`v1ApiKeysList`)
   */
  list(input?: NoInput, options?: RequestOptions): ApiPromise<ApiKeysModel> {
    return call(this.client, ops.list, input, options);
  }

  /**
   * Revokes an API key or allows it again
   *
   * `PUT /v1/apiKeys/{uid}/state` (`v1ApiKeysUidState`)
   */
  updateState(
    input: ops.UpdateStateInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.updateState, input, options);
  }
}
