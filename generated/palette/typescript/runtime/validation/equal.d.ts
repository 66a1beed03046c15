/** Whether two JSON values are equal (JSON Schema core, section 4.2.2): `1` is `1.0`, and never `true`. */
export declare function equal(a: unknown, b: unknown): boolean;
/** Whether no two items are equal. Primitive items take one pass. */
export declare function isUnique(items: readonly unknown[]): boolean;
