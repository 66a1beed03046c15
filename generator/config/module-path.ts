/** Whether `"target"` of a configuration names a module, as `./my-target.ts`, and no target of the registry. */
export function isModulePath(name: string): boolean {
  return /^\.{0,2}\//.test(name) || /\.[cm]?[jt]s$/.test(name);
}
