import { call, type ApiPromise, type RequestOptions } from "./call.js";
import type { Client } from "./client.js";
import type { NoInput, Operation } from "./operation.js";
import { paginate, type PagePromise } from "./paginate.js";

// How the methods of an SDK make calls of operations that have a gate. A method's own signature asks the consumer's policy;
// its body compiles whatever that says, since an SDK imported by path is checked under the policy of who imports it.

/** `call` with the client of a resource. */
export function callGated<Output, Errors>(
  resource: unknown,
  operation: Operation<unknown, Output, Errors>,
  input?: object,
  options?: RequestOptions,
): ApiPromise<Output, Errors> {
  const open = operation as Operation<NoInput, Output, Errors>;
  return call(clientOf(resource), open, input as NoInput, options);
}

/** `paginate` with the client of a resource. */
export function paginateGated<Output, Errors, Item>(
  resource: unknown,
  operation: Operation<unknown, Output, Errors>,
  input?: object,
  options?: RequestOptions,
): PagePromise<Output, Item, Errors> {
  const open = operation as Operation<NoInput, Output, Errors>;
  return paginate(clientOf(resource), open, input as NoInput, options);
}

function clientOf(resource: unknown): Client {
  return (resource as { readonly client: Client }).client;
}
