import type { Operation, ScopeModel } from "../../../model/index.js";

/** How an operation is called on the wire, and its id, by which errors and logs name it. */
export function wireText(operation: Operation): string {
  const { method, path, id, hasOperationId } = operation;
  const wire = code(`${method} ${path}`);
  return hasOperationId ? `${wire} (${code(id)})` : wire;
}

/** What a caller has to know besides: one sentence each. */
export function notesOf(
  operation: Operation,
  scopes: ScopeModel | null,
): readonly string[] {
  const { scope, method, requestBody, pagination } = operation;
  const notes: string[] = [];
  if (scopes !== null && scope !== "both")
    notes.push(`${capitalized(scopes[scope])} scope only.`);
  if (requestBody !== null && /^(?:GET|HEAD)$/.test(method))
    notes.push(
      `Sends a body with ${method}: needs a transport that can; give the client a \`fetch\` of your own.`,
    );
  if (pagination !== null)
    notes.push(
      pagination.limit === null
        ? "Iterating reads all pages."
        : `Iterating reads all pages; ${code(pagination.limit)} is the page size.`,
    );
  return notes;
}

/** Whether two texts say the same: without regard to case, white space and a final stop. */
export function isSame(
  a: string | null | undefined,
  b: string | null | undefined,
): boolean {
  return plain(a) === plain(b);
}

/**
 * True for a POST that only reads, and may be repeated like a GET: one that gives pages, or is called after a search and
 * answers with what it has found.
 */
export function isQuery(operation: Operation): boolean {
  const { method, pagination, name, responses } = operation;
  if (method !== "POST") return false;
  if (pagination !== null) return true;
  const answers = responses.some(
    ({ status, contents }) => status === "200" && contents.length > 0,
  );
  return answers && reading.has(name.method.words[0] ?? "");
}

const reading: ReadonlySet<string> = new Set([
  "count",
  "filter",
  "find",
  "list",
  "query",
  "search",
]);

function plain(text: string | null | undefined): string {
  return (text ?? "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\.$/, "");
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
