export interface Item {
  anything?: unknown;
  /** @deprecated Sunset: cut-off not announced. */
  colour?: string;
  id: string;
  /** @format binary */
  photo?: Blob;
  /**
   * In euro
   * with cents
   */
  price: number;
  state?: "new" | "used" | (string & {});
  /** @format int64 */
  stock?: number;
}
