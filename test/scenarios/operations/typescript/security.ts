import {
  basic as basicPlacement,
  bearer,
  inHeader,
  type SecurityScheme,
} from "./runtime/security.js";

/** HTTP authentication, scheme `basic`. */
export const basic: SecurityScheme = {
  id: "basic",
  place: basicPlacement,
};

/**
 * API key in the header `X-Key`.
 *
 * From the console
 */
export const key: SecurityScheme = {
  id: "key",
  name: "x-key",
  place: inHeader,
};

/** Access token of OAuth 2. */
export const oauth: SecurityScheme = {
  id: "oauth",
  place: bearer,
};
