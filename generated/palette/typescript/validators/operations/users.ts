import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import { ErrorBodySchema, UidSchema } from "../shared.js";
import {
  UserEntitySchema,
  UserRoleUidsSchema,
  UserRolesEntitySchema,
  UserSchema,
  UserUpdateEntitySchema,
  UsersSchema,
} from "../users.js";

function isUsersDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const UsersDeleteInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isUsersDeleteInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
  },
);

function isUsersListInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.fields === undefined || typeof o.fields === "string") &&
    (o.filters === undefined || typeof o.filters === "string") &&
    (o.orderBy === undefined || typeof o.orderBy === "string") &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.offset === undefined ||
      (Number.isInteger(o.offset) && (o.offset as number) >= 0)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

const UsersListInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isUsersListInput,
  (o, e) => {
    e.string(o.fields, "/fields");
    e.string(o.filters, "/filters");
    e.string(o.orderBy, "/orderBy");
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!((o.limit as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!((o.limit as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    if (o.offset !== undefined) {
      if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
      else {
        if (!((o.offset as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o.offset);
      }
    }
    e.string(o.continue, "/continue");
  },
);

export const create: OperationValidators = {
  id: "v1UsersCreate",
  body: UserEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

const delete_: OperationValidators = {
  id: "v1UsersUidDelete",
  parameters: UsersDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1UsersUidGet",
  parameters: UsersDeleteInputSchema,
  responses: {
    200: UserSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const getRoles: OperationValidators = {
  id: "v1UsersUidRoles",
  parameters: UsersDeleteInputSchema,
  responses: {
    200: UserRolesEntitySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const list: OperationValidators = {
  id: "v1UsersList",
  parameters: UsersListInputSchema,
  responses: {
    200: UsersSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const update: OperationValidators = {
  id: "v1UsersUidUpdate",
  parameters: UsersDeleteInputSchema,
  body: UserUpdateEntitySchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const updateRoles: OperationValidators = {
  id: "v1UsersUidRolesUpdate",
  parameters: UsersDeleteInputSchema,
  body: UserRoleUidsSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
