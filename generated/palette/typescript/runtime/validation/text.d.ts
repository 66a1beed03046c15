export declare function isLongEnough(text: string, minimum: number): boolean;
export declare function isShortEnough(text: string, maximum: number): boolean;
