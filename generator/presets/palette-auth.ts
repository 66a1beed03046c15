import type { AuthConventions } from "../config/config.js";

/**
 * Authentication of the Palette API. The description declares both schemes and requires none: the documentation asks for
 * an API key or a token with every call, but for those that give one.
 */
export const paletteAuth: AuthConventions = {
  default: [["ApiKey"], ["Authorization"]],
  public: [
    // "Creates a authentication request with the specified credentials"
    "/v1/auth/authenticate",
    // "Returns the allowed login method and information with the organization details": asked before login
    "/v1/auth/org",
    // "Works as a callback url …": called by the identity provider, which has no credentials
    "/v1/auth/org/{org}/oidc/callback",
    "/v1/auth/org/{org}/oidc/logout",
    "/v1/auth/org/{org}/saml/callback",
    "/v1/auth/org/{org}/saml/logout",
    "/v1/auth/sso/{ssoApp}/callback",
    // "Updates … user password with the help of password token": the token in the path is the credential
    "/v1/auth/password/{passwordToken}/activate",
    "/v1/auth/password/{passwordToken}/reset",
    // "Returns a new token within refresh timeout": the old token in the path is the credential
    "/v1/auth/refresh/{token}",
    // "Returns a list of predefined Identity Provider", "… supported sso logins", "… supported sso auth providers"
    "/v1/auth/sso/idps",
    "/v1/auth/sso/logins",
    "/v1/auth/sso/providers",
    // "Sends the user organization information via email", "Creates request to reset password via email"
    "/v1/auth/user/org/forgot",
    "/v1/auth/user/password/reset",
    // Not `/v1/auth/orgs`: "a list of user's organizations", and only a credential can say whose.
    // Not `/v1/auth/mfa/devices`: `x-ApiScopes: [mfa]` asks for a token.

    // "Self signing up": nobody has an account yet; then the token in the path is the credential
    "/v1/tenants/signup",
    "/v1/tenants/signup/{signupToken}/activate",
    // "… with the help of password token", "… of email token", "… reset system password via email"
    "/v1/system/admins/auth/password/{passwordToken}/activate",
    "/v1/system/users/email/{emailToken}/verify",
    "/v1/system/users/password/{passwordToken}/reset",
    "/v1/system/users/password/reset",
  ],
  tokens: [
    {
      scheme: "Authorization",
      login: "v1Authenticate",
      refresh: { operation: "v1AuthRefresh", parameter: "token" },
      token: "/Authorization",
      lifetimeSeconds: 15 * 60,
    },
  ],
};
