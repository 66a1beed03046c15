import type { Json, JsonObject } from "../../../model/index.js";
import { hiddenCharacters } from "../../typescript/render/text.js";

/**
 * openapi-typescript keeps the place of a schema as a pointer that it encodes one way and decodes another: names with
 * `%` stop it, `#` cuts them, and an empty one is lost. Such names go through it in disguise.
 */
const disguises: ReadonlyMap<string, string> = new Map([
  ["%", "p"],
  ["#", "h"],
  ["\ue000", "e"],
]);
const mark = "\ue000";

/** A tree with every name and every text in disguise, but `#` of references. */
export function disguise(node: Json): Json {
  if (typeof node === "string") return disguiseText(node);
  if (Array.isArray(node)) return (node as readonly Json[]).map(disguise);
  if (typeof node !== "object" || node === null) return node;
  const object = node as JsonObject;
  const copy = Object.create(null) as Record<string, Json>;
  for (const key of Object.keys(object))
    copy[disguiseText(key)] = disguise(object[key]!);
  return copy;
}

/** The source text of types with names as they are; what nobody would see in a literal is escaped. */
export function reveal(text: string): string {
  return text
    .replace(
      /(?:\\uE000|\ue000)([phen])/g,
      (_whole, code: string) =>
        ({ p: "%", h: "#", e: "\\uE000", n: "" })[code] ?? "",
    )
    .replace(
      hiddenCharacters,
      (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

/** One name in disguise. */
export function disguiseText(text: string): string {
  if (text === "") return `${mark}n`;
  const [start, rest] = text.startsWith("#/")
    ? [text.slice(0, 2), text.slice(2)]
    : ["", text];
  const disguised = rest.replace(
    /[%#\ue000]/g,
    (character) => mark + disguises.get(character)!,
  );
  // A name may be nothing, also as the last part of a pointer.
  return start !== "" && disguised.endsWith("/")
    ? `${start}${disguised}${mark}n`
    : start + disguised;
}
