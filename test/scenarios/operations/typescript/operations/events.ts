import type { Item } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import type { NoInput, Operation } from "../runtime/operation.js";
import { sseJson, type ServerSentEvent } from "../runtime/sse.js";
import { basic, key, oauth } from "../security.js";

export const get: Operation<
  NoInput,
  AsyncIterable<ServerSentEvent<Item>>,
  ApiErrors
> = {
  id: "watchEvents",
  method: "GET",
  path: "/events",
  responses: { 200: { "text/event-stream": sseJson } },
  security: [[basic], [key, oauth]],
};
