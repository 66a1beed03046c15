import type { Project } from "./project.js";

/** Whether a project has a target of the user's own, of which nobody knows what it reads. */
export function hasOwnTarget({ outputs }: Project): boolean {
  return outputs.some(
    ({ target, own }) => own !== undefined || isModulePath(target),
  );
}

/** Whether `"target"` of a configuration names a module, as `./my-target.ts`, and no target of the registry. */
export function isModulePath(name: string): boolean {
  return /^\.{0,2}\//.test(name) || /\.[cm]?[jt]s$/.test(name);
}
