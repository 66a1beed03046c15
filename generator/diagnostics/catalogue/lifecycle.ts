/** Diagnostics of the area `lifecycle/`. */
export const lifecycleCatalogue = {};
