/** Diagnostics of the area `validators/`. */
export const validatorsCatalogue = {};
