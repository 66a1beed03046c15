import type { Uid } from "../models/shared.js";
import type { Team, Teams as TeamsModel } from "../models/teams.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/teams.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Teams<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a team
   *
   * `POST /v1/teams` (`v1TeamsCreate`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Deletes a team
   *
   * Its members lose the roles that came with it.
   *
   * `DELETE /v1/teams/{uid}` (`v1TeamsUidDelete`)
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a team
   *
   * `GET /v1/teams/{uid}` (`v1TeamsUidGet`)
   */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<Team> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Lists teams
   *
   * `GET /v1/teams` (`v1TeamsList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  list(
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<TeamsModel, Team> {
    return paginate(this.client, ops.list, input, options);
  }

  /**
   * Changes parts of a team
   *
   * The body is a list of changes in the manner of JSON Patch (RFC 6902),
   * applied in order.
   *
   * `PATCH /v1/teams/{uid}` (`v1TeamsUidPatch`)
   */
  patch(input: ops.PatchInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.patch, input, options);
  }

  /**
   * Overwrites a team
   *
   * `PUT /v1/teams/{uid}` (`v1TeamsUidUpdate`)
   */
  update(input: ops.UpdateInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.update, input, options);
  }
}
