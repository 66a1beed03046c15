import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import { ErrorShapeSchema, UidSchema } from "../shared.js";
import {
  UserEntitySchema,
  UserRoleUidsSchema,
  UserRolesEntitySchema,
  UserSchema,
  UserUpdateEntitySchema,
  UsersSchema,
} from "../users.js";

export function isOperationsUsersDeleteParameters(v: unknown): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

export const OperationsUsersDeleteParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsUsersDeleteParameters, (o, e) => {
    e.need(o.uid, "/uid");
    e.string(o.uid, "/uid");
  });

export function isOperationsUsersListParameters(v: unknown): boolean {
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

export const OperationsUsersListParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsUsersListParameters, (o, e) => {
    e.string(o.fields, "/fields");
    e.string(o.filters, "/filters");
    e.string(o.orderBy, "/orderBy");
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!(o.limit as number) >= 1)
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!(o.limit as number) <= 50)
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    if (o.offset !== undefined) {
      if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
      else {
        if (!(o.offset as number) >= 0)
          e.add("/offset", "minimum", "at least 0", o.offset);
      }
    }
    e.string(o.continue, "/continue");
  });

export const create: OperationValidators = {
  id: "v1UsersCreate",
  body: UserEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

const delete_: OperationValidators = {
  id: "v1UsersUidDelete",
  parameters: OperationsUsersDeleteParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1UsersUidGet",
  parameters: OperationsUsersDeleteParametersSchema,
  responses: {
    200: UserSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const getRoles: OperationValidators = {
  id: "v1UsersUidRoles",
  parameters: OperationsUsersDeleteParametersSchema,
  responses: {
    200: UserRolesEntitySchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const list: OperationValidators = {
  id: "v1UsersList",
  parameters: OperationsUsersListParametersSchema,
  responses: {
    200: UsersSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const update: OperationValidators = {
  id: "v1UsersUidUpdate",
  parameters: OperationsUsersDeleteParametersSchema,
  body: UserUpdateEntitySchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const updateRoles: OperationValidators = {
  id: "v1UsersUidRolesUpdate",
  parameters: OperationsUsersDeleteParametersSchema,
  body: UserRoleUidsSchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
