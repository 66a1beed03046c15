import { unauthorized } from "../failure.js";
import { jsonBody, ok, type Handler } from "../http.js";
import { object, text } from "../json.js";

/** POST /v1/auth/authenticate */
export const authenticate: Handler = (call, state) => {
  const { emailId, password } = jsonBody(call);
  const user = state.users
    .list(null)
    .find(({ body }) => object(body["spec"])["emailId"] === emailId);
  if (!user || text(password) !== state.passwords.get(user.uid))
    throw unauthorized(
      "InvalidCredentials",
      "E-mail address or password is wrong",
    );
  return ok({ Authorization: state.sessions.open(user.uid), isMfa: false });
};

/** GET /v1/auth/refresh/{token} */
export const refresh: Handler = (call, state) =>
  ok({
    Authorization: state.sessions.refresh(call.params["token"] ?? ""),
    isMfa: false,
  });
