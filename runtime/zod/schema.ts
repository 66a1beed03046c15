import type * as z from "zod";

/** What makes a `T` of a `T`. Less than all that a schema is, so that the compiler compares nothing but the types. */
export interface Makes<T> {
  readonly _zod: { readonly output: T; readonly input: T };
}

/** The schema as one of its type: the compiler proves that it makes nothing else, and remembers no more. */
export function schema<T>(made: Makes<NoInfer<T>>): z.ZodType<T, T> {
  return made as unknown as z.ZodType<T, T>;
}
