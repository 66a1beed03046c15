import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import { dateOf } from "../date.js";
import { noFacts, type Facts } from "./claim.js";

/** What an extension beside `enum` says about one of its values. */
export interface EnumValueFacts {
  readonly value: string;
  readonly extension: string;
  readonly facts: Facts;
}

/**
 * Values that vendors mark beside `enum`: `x-enumDeprecated` as a table of reasons (Redfish) or as a list of booleans
 * in the order of the values, `x-enumVersionDeprecated` as a table of versions, `x-glean-deprecated` as a list.
 */
export function readEnumValues(json: JsonObject): readonly EnumValueFacts[] {
  const values = own(json, "enum");
  const names = Array.isArray(values)
    ? (values as readonly Json[]).map((value) => String(value))
    : [];
  return [
    ...marked("x-enumDeprecated", own(json, "x-enumDeprecated"), names),
    ...versions(own(json, "x-enumVersionDeprecated")),
    ...listed(own(json, "x-glean-deprecated")),
  ];
}

function marked(
  extension: string,
  value: Json | undefined,
  names: readonly string[],
): EnumValueFacts[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((flag, index) => {
      // Booleans in the order of the values; or the values themselves.
      const named =
        typeof flag === "string" && names.includes(flag) ? flag : null;
      const name = flag === true ? names[index] : named;
      return name == null ? [] : [{ value: name, extension, facts: noFacts }];
    });
  return isObject(value)
    ? Object.entries(value).map(([name, why]) => ({
        value: name,
        extension,
        facts: typeof why === "string" ? { ...noFacts, reason: why } : noFacts,
      }))
    : [];
}

function versions(value: Json | undefined): EnumValueFacts[] {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, version]) => ({
    value: name,
    extension: "x-enumVersionDeprecated",
    facts: {
      ...noFacts,
      reason: `Deprecated since version ${String(version)}.`,
    },
  }));
}

function listed(value: Json | undefined): EnumValueFacts[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((item) => {
    if (!isObject(item)) return [];
    const name = own(item, "value");
    if (typeof name !== "string") return [];
    const message = own(item, "message");
    const removal = own(item, "removal");
    const introduced = own(item, "introduced");
    const on = typeof removal === "string" ? dateOf(removal) : null;
    return [
      {
        value: name,
        extension: "x-glean-deprecated",
        facts: {
          ...noFacts,
          announcedOn:
            typeof introduced === "string" ? dateOf(introduced) : null,
          cutOff:
            on === null
              ? null
              : { on, release: null, status: "committed" as const },
          reason: typeof message === "string" ? message : null,
        },
      },
    ];
  });
}
