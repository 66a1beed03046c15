/** Where the program's first module leaves its `import`. */
const place = Symbol.for("sundial.import");

type Import = (specifier: string) => Promise<unknown>;
const shared = globalThis as { [place]?: Import };

/**
 * Imports a package, or a file by its URL, when it is needed. The command line is compiled code that is kept
 * (`compile-cache.ts`), in which V8 knows no `import()`: there it is that of the module which started the program.
 * @typeParam Module what is imported: `typeof import("yaml")`
 */
export async function importLazily<Module>(specifier: string): Promise<Module> {
  const load = shared[place] ?? ((name: string) => import(name));
  return (await load(specifier)) as Module;
}

/** Lets {@link importLazily} import by `load`, in all code of this process. */
export function provideImport(load: Import): void {
  shared[place] = load;
}
