/** Diagnostics of the area `name/`. */
export const nameCatalogue = {};
