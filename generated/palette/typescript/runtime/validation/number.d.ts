/** Whether `value` is a multiple of `divisor` as the decimal numbers that they are written as: 0.3 is one of 0.1. */
export declare function isMultipleOf(value: number | bigint, divisor: number): boolean;
