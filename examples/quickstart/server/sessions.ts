import { randomBytes } from "node:crypto";
import { unauthorized } from "./failure.js";

/** A token lives for 15 minutes. */
export const TOKEN_LIFETIME_MS: number = 15 * 60 * 1000;

interface Session {
  readonly user: string;
  readonly expires: number;
  retired: boolean;
}

/** The tokens that were given out. */
export class Sessions {
  readonly #now: () => number;
  readonly #sessions = new Map<string, Session>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A new token for a user. */
  open(user: string): string {
    const token = randomBytes(24).toString("base64url");
    const expires = this.#now() + TOKEN_LIFETIME_MS;
    this.#sessions.set(token, { user, expires, retired: false });
    return token;
  }

  /** Exchanges a token that is still valid. */
  refresh(token: string): string {
    return this.open(this.#valid(token).user);
  }

  /** The user of a token; a 401 when it is unknown, expired or retired. */
  user(token: string): string {
    const session = this.#valid(token);
    if (session.retired)
      throw unauthorized("TokenExpired", "The token is no longer accepted");
    return session.user;
  }

  /** From now on the present tokens are good for a refresh only. */
  retire(): void {
    for (const session of this.#sessions.values()) session.retired = true;
  }

  #valid(token: string): Session {
    const session = this.#sessions.get(token);
    if (!session)
      throw unauthorized("InvalidToken", "The token is not known here");
    if (session.expires <= this.#now())
      throw unauthorized("TokenExpired", "The token has expired");
    return session;
  }
}
