import type { Target } from "./target.js";

/** Every built-in target, imported when it is asked for. A further one is one line here. */
const targets = {
  "openapi-fetch": () =>
    import("./openapi-fetch/index.js").then((m) => m.openApiFetch),
  zod: () => import("./zod/index.js").then((m) => m.zod),
  typescript: () => import("./typescript/index.js").then((m) => m.typescript),
  reference: () => import("./reference/index.js").then((m) => m.reference),
};

/** The names of the built-in targets, as written in a configuration. */
export const targetNames: readonly string[] = Object.keys(targets);

/** The built-in target of a name, or null. What its `plan` makes, only its own `render` can be given. */
export async function target(name: string): Promise<Target | null> {
  if (!Object.hasOwn(targets, name)) return null;
  const load = targets[name as keyof typeof targets];
  return (await load()) as unknown as Target;
}
