/** Any JSON value */
export type Json =
  boolean | number | string | Json[] | { [key: string]: Json } | null;
