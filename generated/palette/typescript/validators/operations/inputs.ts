import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";

export function isUidInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o["uid"] === "string";
}

export const UidInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isUidInput,
  () => ({
    uid: r.needed(r.string),
  }),
);

export const isCloudAccountsAwsListInput = (v: unknown): v is unknown =>
  r.isObject(v) &&
  r.maybeString(v["fields"]) &&
  r.maybeString(v["filters"]) &&
  r.maybeString(v["orderBy"]) &&
  (v["limit"] === undefined ||
    (Number.isInteger(v["limit"]) &&
      (v["limit"] as number) >= 1 &&
      (v["limit"] as number) <= 50)) &&
  (v["offset"] === undefined ||
    (Number.isInteger(v["offset"]) && (v["offset"] as number) >= 0)) &&
  r.maybeString(v["continue"]);

export const CloudAccountsAwsListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.objectWith(isCloudAccountsAwsListInput, (o, e) => {
    e.string(o["fields"], "/fields");
    e.string(o["filters"], "/filters");
    e.string(o["orderBy"], "/orderBy");
    if (o["limit"] !== undefined) {
      if (!Number.isInteger(o["limit"]))
        e.type("/limit", "integer", o["limit"]);
      else {
        if (!((o["limit"] as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o["limit"]);
        if (!((o["limit"] as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o["limit"]);
      }
    }
    if (o["offset"] !== undefined) {
      if (!Number.isInteger(o["offset"]))
        e.type("/offset", "integer", o["offset"]);
      else {
        if (!((o["offset"] as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o["offset"]);
      }
    }
    e.string(o["continue"], "/continue");
  });

export const isLimitContinueInput = (v: unknown): v is unknown =>
  r.isObject(v) &&
  (v["limit"] === undefined ||
    (Number.isInteger(v["limit"]) &&
      (v["limit"] as number) >= 1 &&
      (v["limit"] as number) <= 50)) &&
  r.maybeString(v["continue"]);

export const LimitContinueInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.objectWith(isLimitContinueInput, (o, e) => {
    if (o["limit"] !== undefined) {
      if (!Number.isInteger(o["limit"]))
        e.type("/limit", "integer", o["limit"]);
      else {
        if (!((o["limit"] as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o["limit"]);
        if (!((o["limit"] as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o["limit"]);
      }
    }
    e.string(o["continue"], "/continue");
  });

export const isLimitOffsetContinueInput = (v: unknown): v is unknown =>
  r.isObject(v) &&
  (v["limit"] === undefined ||
    (Number.isInteger(v["limit"]) &&
      (v["limit"] as number) >= 1 &&
      (v["limit"] as number) <= 50)) &&
  (v["offset"] === undefined ||
    (Number.isInteger(v["offset"]) && (v["offset"] as number) >= 0)) &&
  r.maybeString(v["continue"]);

export const LimitOffsetContinueInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.objectWith(isLimitOffsetContinueInput, (o, e) => {
    if (o["limit"] !== undefined) {
      if (!Number.isInteger(o["limit"]))
        e.type("/limit", "integer", o["limit"]);
      else {
        if (!((o["limit"] as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o["limit"]);
        if (!((o["limit"] as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o["limit"]);
      }
    }
    if (o["offset"] !== undefined) {
      if (!Number.isInteger(o["offset"]))
        e.type("/offset", "integer", o["offset"]);
      else {
        if (!((o["offset"] as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o["offset"]);
      }
    }
    e.string(o["continue"], "/continue");
  });
