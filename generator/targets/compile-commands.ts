/** What `verify` of a TypeScript output gives: the commands that compile `file` and all that it imports, strictly. */
export function compileCommands(file: string): readonly {
  readonly command: string;
  readonly arguments: readonly string[];
}[] {
  const flags =
    "--noEmit --strict --skipDefaultLibCheck --module nodenext --target es2022";
  return [{ command: "npx", arguments: ["tsc", ...flags.split(" "), file] }];
}
