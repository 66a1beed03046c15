import { compareText } from "../../../model/index.js";
import { quote } from "../../../validators/index.js";
import type { GeneratedFile } from "../../target.js";
import type { OperationUses } from "./operations.js";

/** A module of operation validators, and the operations in it. */
export interface OperationModule {
  /** Such as `validators/operations/clusters`. */
  readonly module: string;
  readonly operations: readonly OperationUses[];
}

/**
 * `validation.ts`: checks for the client. Modules of validators are imported when an operation of theirs is first
 * called; they are found by the first two segments of its path.
 */
export function validationFile(
  modules: readonly OperationModule[],
  ending: string,
): GeneratedFile {
  const variables = new Map(
    modules.map(({ module }, index) => [module, `module${index + 1}`]),
  );
  const loaders = [...variables].map(([module, variable]) => {
    const specifier = quote(`./${module}${ending}`);
    const line = `const ${variable} = (): Promise<OperationModule> => import(${specifier});`;
    return line.length <= 80
      ? line
      : `const ${variable} = (): Promise<OperationModule> =>\n  import(${specifier});`;
  });
  const paths = new Map<string, Set<string>>();
  for (const { module, operations } of modules)
    for (const { call } of operations) {
      const prefix = call.operation.path.split("/").slice(0, 3).join("/");
      const found = paths.get(prefix) ?? new Set();
      paths.set(prefix, found.add(variables.get(module) as string));
    }
  const table = [...paths]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([prefix, found]) => `  ${quote(prefix)}: [${[...found].join(", ")}],\n`,
    );
  const text = `import type { Middleware } from "./runtime/middleware${ending}";
import {
  createValidation,
  type ClientValidationOptions,
  type OperationModule,
} from "./runtime/validation/client${ending}";

export {
  SchemaError,
  ValidationIssue,
  withJsonSchema,
} from "./runtime/validation/index${ending}";
export type {
  ValidationOptions,
  Validator,
} from "./runtime/validation/index${ending}";

${loaders.length === 0 ? "" : `${loaders.join("\n")}\n\n`}/** By the first two segments of paths: the modules whose operations begin so. */
const modules: Readonly<
  Record<string, readonly (() => Promise<OperationModule>)[]>
> = {${table.length === 0 ? "" : `\n${table.join("")}`}};

/**
 * Checks for a client: \`{ validation: validation({ requests: true, responses: true }) }\`. Members, enum values and
 * variants that the description does not know pass. A call whose input or output is wrong rejects with a
 * \`ValidationError\` that says where.
 */
export function validation(
  options: ClientValidationOptions = { requests: true, responses: true },
): Pick<Middleware, "onInput" | "onOutput" | "onError"> {
  return createValidation(options, modules);
}
`;
  return { path: "validation.ts", text };
}
