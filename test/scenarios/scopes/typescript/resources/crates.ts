import type { CrateList, Scope as ScopeModel } from "../models/crates.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/crates.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Crates<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get handlingInstructionsByDestination(): CratesHandlingInstructionsByDestination<Scope> {
    return new CratesHandlingInstructionsByDestination(this.client);
  }

  /**
   * `GET /v1/crates` (`listCrates`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  list(
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<CrateList, string> {
    return paginate(this.client, ops.list, input, options);
  }
}

export class CratesHandlingInstructionsByDestination<
  Scope extends ScopeKind = ScopeKind,
> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * `DELETE /v1/crates/{uid}/handlingInstructionsByDestination/{to}`
   * (`deleteInstructions`)
   *
   * Project scope only.
   */
  delete(
    this: CratesHandlingInstructionsByDestination<"inner">,
    input: ops.HandlingInstructionsByDestinationDeleteInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(
      this.client,
      ops.handlingInstructionsByDestinationDelete,
      input,
      options,
    );
  }

  /**
   * `GET /v1/crates/{uid}/handlingInstructionsByDestination/{to}`
   * (`getInstructions`)
   *
   * Project scope only.
   */
  get(
    this: CratesHandlingInstructionsByDestination<"inner">,
    input: ops.HandlingInstructionsByDestinationGetInput,
    options?: RequestOptions,
  ): ApiPromise<ScopeModel> {
    return call(
      this.client,
      ops.handlingInstructionsByDestinationGet,
      input,
      options,
    );
  }

  /**
   * How a crate of a project is to be handled, anywhere
   *
   * `GET /v1/crates/{uid}/handlingInstructionsByDestination`
   * (`listInstructions`)
   *
   * Project scope only.
   */
  list(
    this: CratesHandlingInstructionsByDestination<"inner">,
    input: ops.HandlingInstructionsByDestinationListInput,
    options?: RequestOptions,
  ): ApiPromise<ScopeModel[]> {
    return call(
      this.client,
      ops.handlingInstructionsByDestinationList,
      input,
      options,
    );
  }
}
