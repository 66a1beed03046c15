/** Named like the input of an operation. */
export interface GetInput {
  [key: string]: unknown;
}
