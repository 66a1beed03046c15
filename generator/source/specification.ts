import { own, type JsonObject } from "../model/index.js";

/** The versions of the specification that are read. */
export type Specification = "2.0" | "3.0" | "3.1" | "3.2";

/** What a description says about its version. */
export interface WrittenVersion {
  /** The member that says it. */
  readonly key: "openapi" | "swagger";
  readonly text: string;
  /** False when YAML read it as a number. */
  readonly quoted: boolean;
  /** Null for a version that is not read. */
  readonly specification: Specification | null;
}

/** The version of the specification that a description names; null when it is no OpenAPI description. */
export function writtenVersion(tree: JsonObject): WrittenVersion | null {
  const key = (["openapi", "swagger"] as const).find((name) =>
    Object.hasOwn(tree, name),
  );
  if (key === undefined) return null;
  // YAML reads an unquoted 3.1 or 2.0 as a number.
  const value = own(tree, key);
  const written = typeof value === "number" ? value.toFixed(1) : value;
  const text = typeof written === "string" ? written : JSON.stringify(written!);
  const match = /^(2\.0|3\.[012])(?:\.\d+)?(?:-[\w.]+)?$/.exec(text);
  const version = match?.[1] as Specification | undefined;
  const fitting = (version === "2.0") === (key === "swagger");
  const quoted = typeof value !== "number";
  return {
    key,
    text,
    quoted,
    specification: fitting ? (version ?? null) : null,
  };
}
