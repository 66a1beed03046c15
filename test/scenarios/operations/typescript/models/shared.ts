export interface Item {
  anything?: unknown;
  /** @deprecated Sunset: cut-off not announced. */
  colour?: string;
  id: string;
  photo?: Blob;
  /**
   * In euro
   * with cents
   */
  price: number;
  state?: "new" | "used" | (string & {});
  stock?: number;
}
