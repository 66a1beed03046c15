/** Who wants in. */
export interface AuthLogin {
  /**
   * E-mail address of the user.
   *
   * @format email
   */
  emailId: string;
  /** Name of the tenant, for users of several. */
  org?: string;
  /**
   * Password of the user.
   *
   * @format password
   */
  password: string;
}

/** A token and what is known about it. */
export interface UserToken {
  /** The value of the header `Authorization` for the next 15 minutes. */
  Authorization: string;
  /** A second factor was asked for. */
  isMfa?: boolean;
}
