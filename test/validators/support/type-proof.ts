/**
 * A file that compiles only if every validator of an SDK proves exactly the type of its model: each exported `…Schema`
 * against the type of the same name, both ways and without `any`. Expects the SDK's files by path.
 */
export function typeProof(files: ReadonlyMap<string, string>): {
  readonly text: string;
  /** How many validators are proven. */
  readonly count: number;
} {
  const lines: string[] = [];
  let count = 0;
  let modules = 0;
  for (const [path, text] of files) {
    const module = /^((?:[^/]+\/)?)validators\/([^/]+)\.ts$/.exec(path);
    if (module === null) continue;
    const [, folder = "", name = ""] = module;
    const at = modules++;
    const names = [...text.matchAll(/^export const (\w+)Schema: Validator</gm)];
    if (names.length === 0) continue;
    lines.push(
      `import type * as V${at} from "./${folder}validators/${name}.js";`,
      `import type * as M${at} from "./${folder}models/${name}.js";`,
    );
    for (const [, schema = ""] of names) {
      count += 1;
      lines.push(
        `export const p${count}: Equal<Proven<typeof V${at}.${schema}Schema>, M${at}.${schema}> = true;`,
        `export const q${count}: Equal<Guarded<typeof V${at}.is${schema}>, M${at}.${schema}> = true;`,
      );
    }
  }
  return { text: `${head}${lines.join("\n")}\n`, count };
}

const head = `
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Proven<V> = V extends { parse(value: unknown): infer T } ? T : "no validator";
type Guarded<F> = F extends (value: unknown) => value is infer T ? T : "no guard";
export const control: Equal<{ a: string }, { a?: string }> = false;
`;
