/** Diagnostics of the area `emit/`. */
export const emitCatalogue = {};
