/** Diagnostics of the area `schema/`. */
export const schemaCatalogue = {};
