import { withoutEnd } from "../../text-end.js";
import {
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import type { SwaggerContext } from "./context.js";

/**
 * `schemes`, `host` and `basePath` → `servers`; null when the description has none of host and base path.
 * `schemes` of an operation replace those of the document. HTTPS comes first: the first server is the default.
 */
export function upgradeServers(
  tree: JsonObject,
  operation: JsonObject | null,
  at: SourceRef,
  { origins }: SwaggerContext,
): readonly Json[] | null {
  const host = text(own(tree, "host"));
  const written = text(own(tree, "basePath"));
  const base = written === null ? null : withoutEnd(written, /\//);
  if (host === null && base === null) return null;
  const key =
    operation !== null ? "schemes" : host !== null ? "host" : "basePath";
  const place = origins.child(at, key, null);
  const path =
    base === null || base === "" || base.startsWith("/")
      ? (base ?? "")
      : `/${base}`;
  const urls =
    host === null
      ? [path === "" ? "/" : path]
      : schemes(own(operation ?? tree, "schemes")).map(
          (scheme) => `${scheme}://${host.replace(/^\w+:\/\//, "")}${path}`,
        );
  return origins.move(
    urls.map((url) => origins.move({ url }, place)),
    place,
  );
}

/** Without `schemes` the one by which the description was got holds: HTTPS is assumed. */
function schemes(value: Json | undefined): readonly string[] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [];
  const names = list.filter((item): item is string => typeof item === "string");
  if (names.length === 0) return ["https"];
  return [
    ...names.filter((name) => name === "https"),
    ...names.filter((name) => name !== "https"),
  ];
}

function text(value: Json | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
