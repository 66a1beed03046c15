import type { Fields } from "./types.js";
/** The object's own member; for names that every object inherits, such as `constructor`. */
export declare function own(object: Fields, name: string): unknown;
/** Whether a name met in `for … in` is a member of its own, with a value. */
export declare function present(object: Fields, name: string): boolean;
/** The number of members with a value. */
export declare function size(object: Fields): number;
/** How many names `for … in` meets: the number of members, unless something is inherited or has no value. */
export declare function nameCount(object: Fields): number;
