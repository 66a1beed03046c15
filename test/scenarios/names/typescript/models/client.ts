/** Named like a type of the runtime. */
export interface Client {
  [key: string]: unknown;
}
