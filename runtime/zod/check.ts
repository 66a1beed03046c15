import * as z from "zod";

/** A check of a value: notes what is wrong with it. */
export type Check = (payload: z.core.ParsePayload) => void;

/** What is wrong with a value, or with something inside of it. */
export function fail(
  payload: z.core.ParsePayload,
  message: string,
  path: PropertyKey[] = [],
): void {
  const { value: input } = payload;
  payload.issues.push({ code: "custom", input, message, path, continue: true });
}

/** Whether a value passes a schema. */
export function passes(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

/** Notes all that a schema finds wrong with a value that stands at `path`. */
export function failAs(
  payload: z.core.ParsePayload,
  schema: z.core.$ZodType,
  value: unknown,
  path: PropertyKey[] = [],
): void {
  const { error } = z.safeParse(schema, value);
  for (const issue of error?.issues ?? [])
    fail(payload, issue.message, [...path, ...issue.path]);
}

/** An object whose members are not known. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
