import type { Document } from "../model/index.js";

/** What shows that a description is the one a preset is made for. */
export interface Recognised {
  readonly preset: string;
  readonly evidence: readonly string[];
}

/** What each preset is recognised by: all of these, which no other API has together. */
const marks: readonly {
  readonly preset: string;
  readonly operations: readonly string[];
  readonly schemes: readonly string[];
  readonly path: string;
}[] = [
  {
    preset: "palette",
    operations: ["v1Authenticate"],
    schemes: ["ApiKey", "Authorization"],
    path: "/v1/spectroclusters/{uid}",
  },
];

/** The preset that a description is made for; null where there is none. */
export function recognisePreset({
  operations,
  securitySchemes,
}: Document): Recognised | null {
  const ids = new Set(operations.map(({ id }) => id));
  const schemes = new Set(securitySchemes.map(({ id }) => id));
  const paths = new Set(operations.map(({ path }) => path));
  const found = marks.find(
    (mark) =>
      mark.operations.every((id) => ids.has(id)) &&
      mark.schemes.every((id) => schemes.has(id)) &&
      paths.has(mark.path),
  );
  if (found === undefined) return null;
  return {
    preset: found.preset,
    evidence: [
      `operation ${found.operations.join(", ")}`,
      `security schemes ${found.schemes.join(", ")}`,
      `path ${found.path}`,
    ],
  };
}
