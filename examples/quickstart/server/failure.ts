/** An error response in the API's form: `{ code, message, details, ref }`. */
export class Failure extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export const invalid = (message: string): Failure =>
  new Failure(400, "InvalidRequest", message);

export const unauthorized = (code: string, message: string): Failure =>
  new Failure(401, code, message);

export const notFound = (kind: string, uid: string): Failure =>
  new Failure(404, "ResourceNotFound", `There is no ${kind} ${uid}`, {
    kind,
    uid,
  });

export const conflict = (code: string, message: string): Failure =>
  new Failure(409, code, message);
