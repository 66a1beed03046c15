import { ApiError } from "./apiError.js";
import type { ApiPromise } from "./call.js";
import { SdkError } from "./sdkError.js";
import type { ApiErrorOf, CallError } from "./errorTypes.js";
import type { Operation } from "./operation.js";

/** The outcome of a call: `data`, or `error` with the typed body of its status. */
export type SafeResult<Output, Errors> =
  | {
      readonly data: Output;
      readonly error: undefined;
      readonly response: Response;
    }
  | {
      readonly data: undefined;
      readonly error: CallError<Errors>;
      /** Undefined where no response came. */
      readonly response: Response | undefined;
    };

/** Waits for a call and gives its outcome instead of rejecting. What is not an `SdkError` is still thrown. */
export async function safe<Output, Errors>(
  promise: ApiPromise<Output, Errors>,
): Promise<SafeResult<Output, Errors>> {
  try {
    const { data, response } = await promise.withResponse();
    return { data, error: undefined, response };
  } catch (error) {
    if (!(error instanceof SdkError)) throw error;
    const { response } = error as { response?: Response };
    return { data: undefined, error: error as CallError<Errors>, response };
  }
}

/** Whether a caught value is an error response, of that operation where one is given; narrows `status` and `body`. */
export function isApiError<Errors = unknown>(
  error: unknown,
  operation?: Operation<unknown, unknown, Errors>,
): error is ApiErrorOf<Errors> {
  return (
    error instanceof ApiError &&
    (operation === undefined || error.operation === operation.id)
  );
}

/** Whether a caught value is an error response with one of these codes of the server's own, such as `ResourceNotFound`. */
export function hasCode<Code extends string>(
  error: unknown,
  ...codes: readonly Code[]
): error is ApiError & { readonly code: Code } {
  return (
    error instanceof ApiError &&
    (codes as readonly (string | undefined)[]).includes(error.code)
  );
}
