import { unauthorized } from "./failure.js";
import type { Call } from "./http.js";
import { object, text } from "./json.js";
import type { State } from "./state.js";

/** Uid of the user whose key or token a request carries; a 401 where there is neither, or it is not valid. */
export function authenticated(headers: Call["headers"], state: State): string {
  const key = headers["apikey"];
  if (key !== undefined) return userOfKey(key, state);
  const token = headers["authorization"];
  if (token !== undefined) return state.sessions.user(token);
  throw unauthorized("Unauthorized", "There is neither a token nor an API key");
}

function userOfKey(key: string, state: State): string {
  const uid = state.keys.get(key);
  const apiKey = uid === undefined ? undefined : keyBody(uid, state);
  const spec = object(apiKey?.["spec"]);
  const active = object(apiKey?.["status"])["isActive"] === true;
  const expiry = Date.parse(text(spec["expiry"]) ?? "");
  if (!active || !(expiry > state.now()))
    throw unauthorized("InvalidApiKey", "The API key is not valid");
  return text(object(spec["user"])["uid"]) ?? "";
}

const keyBody = (uid: string, state: State) =>
  state.apiKeys.list(null).find((item) => item.uid === uid)?.body;
