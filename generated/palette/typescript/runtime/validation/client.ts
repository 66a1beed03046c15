import { ApiError } from "../apiError.js";
import { ValidationError, type Issue } from "../callErrors.js";
import type { Middleware } from "../middleware.js";
import type { Operation } from "../operation.js";
import type { ValidationIssue } from "./issue.js";
import type { Validator } from "./validator.js";

/** The validators of one operation. */
export interface OperationValidators {
  /** An object of all parameters, by the member of the input that holds them. */
  readonly parameters?: Validator<unknown>;
  readonly body?: Validator<unknown>;
  /** By status, range (`4XX`) or `default`: the JSON bodies, those of errors included. */
  readonly responses?: Readonly<Record<string, Validator<unknown>>>;
}

/** The validators of operations, by operationId. */
export type OperationTable = Readonly<Record<string, OperationValidators>>;

/** A module of operation validators. */
export interface OperationModule {
  readonly operations: OperationTable;
}

/** What a client checks. */
export interface ClientValidationOptions {
  /** Parameters and bodies before they are sent. */
  readonly requests?: boolean;
  /** Bodies of successes. */
  readonly responses?: boolean;
  /** Bodies of errors: a call whose error body is wrong rejects with a `ValidationError` caused by the error. */
  readonly errors?: boolean;
  /** How many issues are collected at most; default 20. */
  readonly maxErrors?: number;
}

type Load = () => Promise<OperationModule>;

/** The hooks of a client that check inputs and outputs. `modules`: by the first two segments of a path. */
export function createValidation(
  options: ClientValidationOptions,
  modules: Readonly<Record<string, readonly Load[]>>,
): Pick<Middleware, "onInput" | "onOutput" | "onError"> {
  const found = new Map<string, Promise<OperationValidators | null>>();
  const validatorsOf = (
    operation: Operation<unknown, unknown>,
  ): Promise<OperationValidators | null> => {
    const { id, path } = operation;
    let promise = found.get(id);
    if (promise === undefined) {
      const prefix = path.split("/").slice(0, 3).join("/");
      const loads = Object.hasOwn(modules, prefix) ? modules[prefix] : [];
      promise = find(id, loads ?? []);
      found.set(id, promise);
      promise.catch(() => found.delete(id));
    }
    return promise;
  };
  /** Rejects when a value does not pass. */
  const check = (
    validator: Validator<unknown> | undefined,
    value: unknown,
    fail: (issues: readonly Issue[]) => Error,
    at = "",
  ): void => {
    if (validator === undefined || validator.is(value)) return;
    const { issues = [] } = validator.validate(value, options);
    throw fail(issues.map((issue) => located(issue, at)));
  };
  return {
    ...(options.requests === true && {
      async onInput(operation, input) {
        const validators = await validatorsOf(operation);
        const { body, ...parameters } = input;
        const fail = (issues: readonly Issue[]): ValidationError =>
          error("the input", issues, operation);
        check(validators?.parameters, parameters, fail);
        if (body !== undefined) check(validators?.body, body, fail, "/body");
      },
    }),
    ...(options.responses === true && {
      async onOutput(operation, data, response) {
        if (data === undefined || data instanceof Blob) return undefined;
        const validators = await validatorsOf(operation);
        const { status } = response;
        check(responseOf(validators, status), data, (issues) =>
          error(`the body of ${status}`, issues, operation, { response }),
        );
        return undefined;
      },
    }),
    ...(options.errors === true && {
      async onError(cause, { operation }) {
        if (!(cause instanceof ApiError)) return undefined;
        const { status, body, response } = cause;
        const validators = await validatorsOf(operation);
        check(responseOf(validators, status), body, (issues) =>
          error(`the body of ${status}`, issues, operation, {
            response,
            cause,
          }),
        );
        return undefined;
      },
    }),
  };
}

async function find(
  id: string,
  loads: readonly Load[],
): Promise<OperationValidators | null> {
  for (const load of loads) {
    const { operations } = await load();
    const found = Object.hasOwn(operations, id) ? operations[id] : undefined;
    if (found !== undefined) return found;
  }
  return null;
}

function responseOf(
  validators: OperationValidators | null,
  status: number,
): Validator<unknown> | undefined {
  const { responses = {} } = validators ?? {};
  return (
    responses[status] ??
    responses[`${String(status).charAt(0)}XX`] ??
    responses["default"]
  );
}

function located({ pointer, message }: ValidationIssue, at: string): Issue {
  return { path: at + pointer, message };
}

function error(
  what: string,
  issues: readonly Issue[],
  operation: Operation<unknown, unknown>,
  details: { readonly response?: Response; readonly cause?: unknown } = {},
): ValidationError {
  const [first] = issues;
  const more = issues.length - 1;
  return new ValidationError(
    `${what} is not as described: ${first?.path === "" ? "it" : (first?.path ?? "")} ${first?.message ?? ""}${more > 0 ? ` (and ${more} more)` : ""}`,
    issues,
    { ...details, operation: operation.id },
  );
}
