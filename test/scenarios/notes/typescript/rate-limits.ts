import type { RateLimit } from "./runtime/rateLimit.js";

/**
 * The rate limits of the API. A client with
 * `middleware: [rateLimit(rateLimits)]` waits before it breaks them.
 */
export const rateLimits: RateLimit[] = [
  {
    prefix: "/v1/notes",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/notes/query",
    perSecond: 5,
    burst: 5,
  },
  {
    prefix: "/v1/notes/search",
    perSecond: 5,
    burst: 5,
  },
  {
    prefix: "/v1/notes/{uid}/attachments/{attachmentName}/thumbnail",
    perSecond: 5,
    burst: 5,
  },
];
