import type { Conventions } from "../../../config/config.js";
import {
  compareText,
  type Document,
  type Operation,
} from "../../../model/index.js";
import { clientName } from "../../typescript/plan/client.js";
import { defaultUrl } from "../../typescript/plan/create-client.js";
import {
  describe,
  Security,
  type NamedScheme,
} from "../../typescript/plan/security.js";
import type { Credential, FetchClient } from "../model.js";

/** The client: its name, where the API is, and the credentials it takes. */
export function planClient(
  document: Document,
  conventions: Conventions,
): FetchClient {
  const { info } = document;
  return {
    name: clientName(document, conventions),
    title: info.title.trim() === "" ? "the API" : info.title,
    version: info.version,
    baseUrl: defaultUrl(document),
    credentials: new Security(document).schemes.map(credentialOf),
    example: exampleOf(document),
  };
}

function credentialOf({ scheme, name, placement }: NamedScheme): Credential {
  const place = (): Credential["place"] => {
    if (scheme.kind === "apiKey") return { kind: scheme.in, name: scheme.name };
    if (placement === "bearer" || placement === "basic")
      return { kind: placement };
    return { kind: "header", name: "Authorization" };
  };
  return { member: name, description: describe(scheme), place: place() };
}

/** The shortest path with a GET that needs no input. */
function exampleOf({ operations }: Document): string | null {
  const paths = operations.filter(needsNothing).map(({ path }) => path);
  paths.sort((a, b) => a.length - b.length || compareText(a, b));
  return paths[0] ?? null;
}

function needsNothing({ method, parameters }: Operation): boolean {
  return method === "GET" && parameters.every(({ required }) => !required);
}
