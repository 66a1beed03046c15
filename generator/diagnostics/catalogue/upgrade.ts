/** Diagnostics of the area `upgrade/`. */
export const upgradeCatalogue = {};
