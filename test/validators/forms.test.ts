import type {
  StandardJSONSchemaV1,
  StandardSchemaV1,
} from "@standard-schema/spec";
import { createEnv } from "@t3-oss/env-core";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  AuditActionTypeSchema,
  isUserMeta,
  UserMetaSchema,
} from "../../generated/palette/typescript/validators/audits.js";
import {
  items,
  object,
  SchemaError,
  string,
  ValidationIssue,
  type Validator,
} from "../../generated/palette/typescript/runtime/validation/index.js";
import { withJsonSchema } from "../../runtime/typescript/validation/json-schema.js";

const right = { uid: "u1", org: "a" };
const wrong = { uid: 1, org: false };

interface Tree {
  readonly name: string;
  readonly children?: readonly Tree[];
}
const isTree = (value: unknown): value is Tree => treeAt(value, 0);
const treeAt = (value: unknown, depth: number): boolean =>
  typeof value === "object" && value !== null && depth < 100 && "name" in value;

describe("a validator", () => {
  test("says yes or no, and narrows", () => {
    expect(isUserMeta(right)).toBe(true);
    expect(UserMetaSchema.is(wrong)).toBe(false);
  });

  test("asserts, parses and validates", () => {
    expect(() => UserMetaSchema.assert(right)).not.toThrow();
    expect(UserMetaSchema.parse(right)).toBe(right);
    expect(UserMetaSchema.validate(right)).toEqual({ value: right });
    expect(() => UserMetaSchema.assert(wrong)).toThrow(SchemaError);
    expect(() => UserMetaSchema.parse(wrong)).toThrow(
      "/uid expected string, got number (and 1 more)",
    );
  });

  test("gives pointer, keyword, what was expected and a message, at most so many", () => {
    const { issues } = UserMetaSchema.validate(wrong);
    expect(issues?.map((issue) => issue.toJSON())).toEqual([
      {
        pointer: "/uid",
        keyword: "type",
        expected: "string",
        received: "number",
        message: "expected string, got number",
      },
      {
        pointer: "/org",
        keyword: "type",
        expected: "string",
        received: "boolean",
        message: "expected string, got boolean",
      },
    ]);
    const one = UserMetaSchema.validate(wrong, { maxErrors: 1 });
    expect(one.issues).toHaveLength(1);
  });

  test("does no harm to prototypes, and is not misled by them", () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"uid":5,"polluted":true},"constructor":{"prototype":{"polluted":true}},"uid":7}',
    );
    const { issues } = UserMetaSchema.validate(hostile);
    expect(issues?.map(({ pointer }) => pointer)).toEqual(["/uid"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  test("finds what is wrong in members that for … in does not meet", () => {
    class User {
      get uid(): number {
        return 5;
      }
    }
    const { issues } = UserMetaSchema.validate(new User());
    expect(issues?.map(({ pointer }) => pointer)).toEqual(["/uid"]);
  });
});

describe("cyclic data", () => {
  test("ends", () => {
    const list: Validator<Tree> = object(
      (value): value is Tree => isTree(value) && false,
      () => ({ name: string, children: items(list) }),
      true,
    );
    const cyclic: { name: string; children: unknown[] } = {
      name: "a",
      children: [],
    };
    cyclic.children.push(cyclic);
    const { issues } = list.validate(cyclic);
    expect(issues!.length).toBeGreaterThan(0);
  });
});

describe("Standard Schema", () => {
  test("is what a validator is, by the types of the interface", () => {
    const standard: StandardSchemaV1<{ org?: string; uid?: string }> =
      UserMetaSchema;
    expect(standard["~standard"].version).toBe(1);
    expect(standard["~standard"].vendor).toBe("sundial");
    const result = standard["~standard"].validate(wrong);
    expect(result).not.toBeInstanceOf(Promise);
    const { issues } = result as StandardSchemaV1.FailureResult;
    expect(issues.map(({ message, path }) => [path, message])).toEqual([
      [["uid"], "expected string, got number"],
      [["org"], "expected string, got boolean"],
    ]);
    expect((result as StandardSchemaV1.FailureResult).issues[0]).toBeInstanceOf(
      ValidationIssue,
    );
  });

  test("has its JSON Schema half on request, by the types of the interface", () => {
    const schema = { type: "object", properties: { uid: { type: "string" } } };
    const both = withJsonSchema(UserMetaSchema, schema);
    const json: StandardJSONSchemaV1 = both;
    const checked: StandardSchemaV1 = both;
    expect(
      json["~standard"].jsonSchema.input({ target: "draft-2020-12" }),
    ).toEqual(schema);
    expect(
      json["~standard"].jsonSchema.output({ target: "draft-2020-12" }),
    ).toEqual(schema);
    expect(() =>
      json["~standard"].jsonSchema.input({ target: "openapi-3.0" }),
    ).toThrow("draft-2020-12");
    expect(checked["~standard"].validate(wrong)).toHaveProperty("issues");
  });

  test("is taken by a library that knows nothing of Sundial", () => {
    const given = {
      server: { ACTION: AuditActionTypeSchema },
      onValidationError: (issues: readonly StandardSchemaV1.Issue[]): never => {
        throw new Error(issues.map(({ message }) => message).join());
      },
    };
    const env = createEnv({ ...given, runtimeEnv: { ACTION: "create" } });
    expect(env.ACTION).toBe("create");
    expectTypeOf(env.ACTION).toExtend<string>();
    expect(() => createEnv({ ...given, runtimeEnv: {} })).toThrow(
      "expected string",
    );
  });
});
