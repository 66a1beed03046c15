/** Diagnostics of the area `operation/`. */
export const operationCatalogue = {};
