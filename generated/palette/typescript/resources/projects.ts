import type { Project } from "../models/projects.js";
import type { Uid } from "../models/shared.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/projects.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Projects<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a project
   *
   * `POST /v1/projects` (`v1ProjectsCreate`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Deletes a project
   *
   * A project that still holds resources is refused, unless these are to be
   * removed with it.
   *
   * `DELETE /v1/projects/{uid}` (`v1ProjectsUidDelete`)
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a project
   *
   * `GET /v1/projects/{uid}` (`v1ProjectsUidGet`)
   */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<Project> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Overwrites a project
   *
   * Everything that the body leaves out is removed. Read the project first,
   * change it, send it back.
   *
   * `PUT /v1/projects/{uid}` (`v1ProjectsUidUpdate`)
   */
  update(input: ops.UpdateInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.update, input, options);
  }
}
