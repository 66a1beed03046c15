import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import { dateOf } from "../date.js";
import { noFacts, type Facts } from "./claim.js";

/**
 * What vendors write beside `deprecated`, one row each. A reader gives the facts it finds, `null` where the value says
 * nothing about an end (`x-state: beta`), or the problem in words where it cannot be understood.
 */
export interface Adapter {
  readonly extension: string;
  /** Who writes it. */
  readonly vendor: string;
  /** It only explains `deprecated: true`: without another source it says nothing. */
  readonly explains?: true;
  readonly read: (value: Json) => Facts | Problem | null;
}

export interface Problem {
  readonly problem: string;
}

export const adapters: readonly Adapter[] = [
  {
    extension: "x-sunset",
    vendor: "oasdiff, Optic, MongoDB, Datadog",
    read: readSunset,
  },
  {
    extension: "x-forge-sunset",
    vendor: "Cloudflare",
    read: dates({ cutOff: "date" }),
  },
  {
    extension: "x-ms-deprecation",
    vendor: "Microsoft Kiota",
    read: dates({
      announcedOn: "date",
      cutOff: "removalDate",
      reason: "description",
    }),
  },
  {
    extension: "x-github",
    vendor: "GitHub",
    read: (value) =>
      mentions(value, "removalDate", "deprecationDate")
        ? dates({ announcedOn: "deprecationDate", cutOff: "removalDate" })(
            value,
          )
        : null,
  },
  {
    extension: "x-cfDeprecation",
    vendor: "Cloudflare",
    read: dates({ cutOff: "eol", reason: "description" }),
  },
  {
    extension: "x-glean-deprecated",
    vendor: "Glean",
    // On an enum it is a list of values; see enum-values.ts.
    read: (value) =>
      Array.isArray(value)
        ? null
        : dates({
            announcedOn: "introduced",
            cutOff: "removal",
            reason: "message",
          })(value),
  },
  {
    extension: "x-speakeasy-deprecation-message",
    vendor: "Speakeasy",
    explains: true,
    read: reason(),
  },
  {
    extension: "x-speakeasy-deprecation-replacement",
    vendor: "Speakeasy",
    explains: true,
    read: text((ref) => ({
      ...noFacts,
      replacement: { kind: "operation", ref, map: null, guide: null },
    })),
  },
  {
    extension: "x-stainless-deprecation-message",
    vendor: "Stainless",
    explains: true,
    read: reason(),
  },
  {
    extension: "x-deprecated-reason",
    vendor: "oapi-codegen",
    explains: true,
    read: reason(),
  },
  {
    extension: "x-deprecatedMessage",
    vendor: "Adyen",
    explains: true,
    read: reason(),
  },
  {
    extension: "x-deprecatedInVersion",
    vendor: "Adyen",
    explains: true,
    read: (value) =>
      reason((version) => `Deprecated since version ${version}.`)(
        typeof value === "number" ? String(value) : value,
      ),
  },
  { extension: "x-fern-availability", vendor: "Fern", read: level("status") },
  { extension: "x-stability-level", vendor: "oasdiff, Box", read: level() },
  { extension: "x-scalar-stability", vendor: "Scalar", read: level() },
  { extension: "x-state", vendor: "AsyncAPI, OpenRPC", read: level() },
  { extension: "x-okta-lifecycle", vendor: "Okta", read: readOkta },
  {
    extension: "x-deprecated",
    vendor: "Datadog and others",
    read: readDeprecated,
  },
];

/** A date, a date-time, or an object that holds one. */
function readSunset(value: Json): Facts | Problem {
  if (isObject(value)) return dates({ cutOff: "date" })(value);
  return cutOffOn(value);
}

function cutOffOn(value: Json): Facts | Problem {
  const on = typeof value === "string" ? dateOf(value) : null;
  return on === null
    ? { problem: `${JSON.stringify(value)} is not a date` }
    : { ...noFacts, cutOff: { on, release: null, status: "committed" } };
}

interface Members {
  readonly announcedOn?: string;
  readonly cutOff?: string;
  readonly reason?: string;
}

/** An object whose members hold the facts; `members` names them. Absent and null members say nothing. */
function dates(members: Members): (value: Json) => Facts | Problem {
  return (value) => {
    if (!isObject(value)) return { problem: "it is not an object" };
    const announcedOn = member(value, members.announcedOn);
    const cutOff = member(value, members.cutOff);
    const why = member(value, members.reason);
    const announced = announcedOn === null ? null : dateOf(String(announcedOn));
    if (announcedOn !== null && announced === null)
      return {
        problem: `${members.announcedOn} ${JSON.stringify(announcedOn)} is not a date`,
      };
    const end = cutOff === null ? noFacts : cutOffOn(cutOff);
    if ("problem" in end)
      return { problem: `${members.cutOff} ${end.problem}` };
    return {
      ...end,
      announcedOn: announced,
      reason: typeof why === "string" ? tidy(why) : null,
    };
  };
}

function member(object: JsonObject, name: string | undefined): Json {
  return name === undefined ? null : (own(object, name) ?? null);
}

function mentions(value: Json, ...names: readonly string[]): boolean {
  return isObject(value) && names.some((name) => own(value, name) != null);
}

function text(
  make: (text: string) => Facts | null,
): (value: Json) => Facts | Problem | null {
  return (value) =>
    typeof value === "string" ? make(value) : { problem: "it is not text" };
}

function reason(
  say: (text: string) => string = (said) => said,
): (value: Json) => Facts | Problem | null {
  return text((said) =>
    said.trim() === "" ? noFacts : { ...noFacts, reason: tidy(say(said)) },
  );
}

/** A maturity: only the one that means the end says something here. */
function level(field?: string): (value: Json) => Facts | Problem | null {
  return (value) => {
    const inner =
      field !== undefined && isObject(value) ? own(value, field) : value;
    if (typeof inner !== "string") return { problem: "it is not text" };
    if (!/^(deprecated|sunset|retired)$/i.test(inner.trim())) return null;
    const message = isObject(value) ? own(value, "message") : null;
    return {
      ...noFacts,
      reason: typeof message === "string" ? tidy(message) : null,
    };
  };
}

/** `{ lifecycle: DEPRECATED }`, or `{ deprecated: { since }, eol: { since } }` with releases. */
function readOkta(value: Json): Facts | Problem | null {
  if (!isObject(value)) return { problem: "it is not an object" };
  const stage = own(value, "lifecycle");
  const end = own(value, "eol");
  const release = isObject(end ?? null)
    ? own(end as JsonObject, "since")
    : null;
  if (typeof release === "string")
    return { ...noFacts, cutOff: { on: null, release, status: "committed" } };
  if (isObject(own(value, "deprecated") ?? null)) return noFacts;
  return typeof stage === "string" && /^(deprecated|retired)$/i.test(stage)
    ? noFacts
    : null;
}

/** `true`, a reason, or an object with one. */
function readDeprecated(value: Json): Facts | Problem | null {
  if (value === true) return noFacts;
  if (value === false || value === null) return null;
  if (typeof value === "string") return { ...noFacts, reason: tidy(value) };
  if (!isObject(value)) return { problem: "it is neither true nor text" };
  return dates({ announcedOn: "since", cutOff: "sunset", reason: "message" })(
    value,
  );
}

function tidy(said: string): string {
  return said.replaceAll(/\s+/g, " ").trim();
}
