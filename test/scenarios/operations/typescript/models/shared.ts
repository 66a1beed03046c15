export interface Item {
  id: string;
  /**
   * In euro
   * with cents
   */
  price: number;
  stock?: number;
  /** @deprecated Sunset: cut-off not announced. */
  colour?: string;
  state?: "new" | "used" | (string & {});
  photo?: Blob;
  anything?: unknown;
}
