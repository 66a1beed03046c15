export interface Base {
  /** The letter */
  a?: string;
  b?: number;
}

/** Base, with a required */
export type Stricter = Base & {
  /** The letter */
  a: string;
};
