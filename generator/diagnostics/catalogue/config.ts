/** Diagnostics of the area `config/`. */
export const configCatalogue = {};
