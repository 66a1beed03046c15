import { type AuthProvider, refreshingToken, type TokenGrant } from "./auth.js";
import { start } from "./call.js";
import type { Client } from "./client.js";
import type { Operation } from "./operation.js";
import { at } from "./pagination.js";
import type { SecurityScheme } from "./security.js";

/** How operations of the API give and renew a short-lived token. */
export interface LoginTokenPlan {
  readonly login: Operation<unknown, unknown>;
  /** Renews a token, which is passed as its input member `member`. */
  readonly refresh?: {
    readonly operation: Operation<unknown, unknown>;
    readonly member: string;
  };
  /** Member names to the token in the answers of both. */
  readonly token: readonly string[];
  readonly lifetimeMs: number;
}

/** A token got by a login of the API itself, and renewed before it ends. */
export function loginToken(
  scheme: SecurityScheme,
  input: object,
  plan: LoginTokenPlan,
): AuthProvider {
  const { login, refresh, lifetimeMs } = plan;
  const ask = async (
    client: Client,
    operation: Operation<unknown, unknown>,
    given: object,
  ): Promise<TokenGrant> => {
    const answer = await start(client, operation, given, {}, undefined);
    const token = at(answer, plan.token);
    if (typeof token !== "string" || token === "")
      throw new TypeError(`${operation.id} answered without a token`);
    return { token };
  };
  return refreshingToken(scheme, {
    lifetimeMs,
    login: (client) => ask(client, login, input),
    ...(refresh && {
      refresh: (client: Client, last: TokenGrant) =>
        ask(client, refresh.operation, { [refresh.member]: last.token }),
    }),
  });
}
