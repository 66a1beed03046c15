/** Named like a type of the runtime. */
export interface ClientShape {
  [key: string]: unknown;
}
