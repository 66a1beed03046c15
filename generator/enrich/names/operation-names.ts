import type { NamingConventions } from "../../config/config.js";
import { diagnostic, type Report } from "../../diagnostics/index.js";
import type { OperationName } from "../../model/index.js";
import { parseOperationName, printOperationName } from "../../names/index.js";
import { chooseNames, type Namable } from "./choose-names.js";
import { spaceOf, TakenNames } from "./taken-names.js";

/** What names are chosen from besides the operations. */
export interface NamingContext {
  readonly naming: NamingConventions;
  /** Names given before, of this version: operation id → dotted name. */
  readonly pinned: ReadonlyMap<string, string>;
  /** The name of an operation in another version, when it moved here; kept where it is free. */
  readonly earlier: (id: string) => string | undefined;
  readonly report: Report;
}

/**
 * Names the operations of one API version: given names are kept, configured ones are given next, the rest get theirs
 * by rules 1 to 5. Every operation gets a name of its own, and the outcome does not depend on their order.
 */
export function nameOperations(
  operations: readonly Namable[],
  context: NamingContext,
): ReadonlyMap<string, OperationName> {
  const names = new Map<string, OperationName>();
  const taken = new TakenNames();
  const given = givenNames(context.pinned);
  for (const name of given.values())
    taken.take(spaceOf(name.namespace), name.method.words);
  const fresh: Namable[] = [];
  for (const namable of operations) {
    const { id } = namable.operation;
    const kept = given.get(id);
    if (kept !== undefined) reportIgnored(id, kept, context);
    const name = kept ?? wishedName(id, context, taken);
    if (name === null) fresh.push(namable);
    else names.set(id, name);
  }
  if (fresh.length === 0) return names;
  const { naming } = context;
  for (const [id, name] of chooseNames(operations, fresh, taken, naming))
    names.set(id, name);
  return names;
}

function givenNames(
  pinned: ReadonlyMap<string, string>,
): ReadonlyMap<string, OperationName> {
  const given = new Map<string, OperationName>();
  for (const [id, text] of pinned) {
    const name = parseOperationName(text);
    if (name !== null) given.set(id, name);
  }
  return given;
}

/** Says so when a configured name comes too late. */
function reportIgnored(
  id: string,
  name: OperationName,
  context: NamingContext,
): void {
  const text = configured(id, context);
  if (text === undefined) return;
  const wished = parseOperationName(text);
  const kept = printOperationName(name);
  if (wished === null || printOperationName(wished) !== kept)
    context.report(diagnostic("name/override-kept", { id, text, kept }, null));
}

function configured(id: string, { naming }: NamingContext): string | undefined {
  const overrides = naming.operations ?? {};
  return Object.hasOwn(overrides, id) ? overrides[id] : undefined;
}

/** The configured name, else the one it had in another version; null when there is none or it is taken. */
function wishedName(
  id: string,
  context: NamingContext,
  taken: TakenNames,
): OperationName | null {
  const override = configured(id, context);
  const text = override ?? context.earlier(id);
  if (text === undefined) return null;
  const name = parseOperationName(text);
  const valid = name !== null && name.namespace.length > 0;
  const space = taken.spelled(spaceOf(name?.namespace ?? []));
  if (valid && taken.free(space, name.method.words)) {
    taken.take(space, name.method.words);
    return { namespace: space.names, method: name.method };
  }
  if (override !== undefined)
    context.report(
      diagnostic(
        valid ? "name/override-taken" : "name/invalid-override",
        { id, text },
        null,
      ),
    );
  return null;
}
