import { invalid } from "./failure.js";
import { object, text, type JsonObject } from "./json.js";

/** Applies `add`, `replace` and `remove` of JSON Patch (RFC 6902) to members of objects; `body` itself stays as it is. */
export function patch(body: JsonObject, changes: unknown): JsonObject {
  if (!Array.isArray(changes)) throw invalid("The body is no list of changes");
  const result = structuredClone(body);
  for (const change of changes.map(object)) {
    const path = (text(change["path"]) ?? "").split("/").slice(1).map(unescape);
    const last = path.pop();
    const parent = path.reduce<JsonObject>(descend, result);
    if (last === undefined) throw invalid("A change has no path");
    apply(parent, last, change);
  }
  return result;
}

function apply(parent: JsonObject, member: string, change: JsonObject): void {
  switch (change["op"]) {
    case "add":
      parent[member] = change["value"];
      return;
    case "replace":
    case "remove":
      if (!Object.hasOwn(parent, member))
        throw invalid(`There is no ${String(change["path"])}`);
      if (change["op"] === "remove") Reflect.deleteProperty(parent, member);
      else parent[member] = change["value"];
      return;
    default:
      throw invalid(`The change ${String(change["op"])} is not known here`);
  }
}

function descend(at: JsonObject, member: string): JsonObject {
  const value = Object.hasOwn(at, member) ? at[member] : undefined;
  if (typeof value !== "object" || value === null)
    throw invalid(`There is no ${member}`);
  return value as JsonObject;
}

const unescape = (token: string): string =>
  token.replaceAll("~1", "/").replaceAll("~0", "~");
