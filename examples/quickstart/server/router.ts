import type { Handler } from "./http.js";

/** One operation of the API. */
export interface Route {
  readonly method: string;
  /** Such as `/v1/projects/{uid}`. */
  readonly path: string;
  readonly handler: Handler;
  /** Needs no authentication. */
  readonly open: boolean;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The route of a request. `path`: the methods of other routes on that path, for a 405. */
export function match(
  routes: readonly Route[],
  method: string,
  path: string,
): Match | { readonly methods: readonly string[] } {
  const segments = path.split("/");
  const methods: string[] = [];
  for (const route of routes) {
    const params = fit(route.path.split("/"), segments);
    if (params === null) continue;
    if (route.method === method) return { route, params };
    methods.push(route.method);
  }
  return { methods };
}

/** Values of the parameters, decoded; null when the path is another one. Literal routes stand before parameters. */
function fit(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith("{")) params[part.slice(1, -1)] = decode(segment);
    else if (part !== segment) return null;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
