import {
  isObject,
  own,
  type Server,
  type ServerVariable,
} from "../model/index.js";
import type { Context } from "./context.js";
import { isObjectPlace, items, member, members, type Place } from "./place.js";
import { text, texts } from "./values.js";

/** The `servers` of a document, path or operation (OpenAPI 3.1 section 4.8.5); null when it has none. */
export function normalizeServers(
  place: Place,
  context: Context,
): readonly Server[] | null {
  const list = member(place, "servers", context);
  const servers = items(list, context)
    .filter(isObjectPlace)
    .map((server) => serverOf(server, context));
  return servers.length === 0 ? null : servers;
}

function serverOf(place: Place, context: Context): Server {
  const node = isObject(place.node) ? place.node : {};
  return {
    url: text(own(node, "url")) ?? "/",
    description: text(own(node, "description")),
    variables: members(member(place, "variables", context), context)
      .filter(([, variable]) => isObjectPlace(variable))
      .map(([name, variable]) => variableOf(name, variable)),
  };
}

function variableOf(name: string, place: Place): ServerVariable {
  const node = isObject(place.node) ? place.node : {};
  const values = texts(own(node, "enum"));
  const written = own(node, "default");
  return {
    name,
    default:
      typeof written === "string"
        ? written
        : String(written ?? values[0] ?? ""),
    values,
    description: text(own(node, "description")),
  };
}
