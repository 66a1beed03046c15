/** Diagnostics of the area `unsupported/`. */
export const unsupportedCatalogue = {};
