import { linkTarget } from "./link.js";
import type { PageState, PageStrategy, PaginationPlan } from "./operation.js";

/** The body has a token; it goes back as a query parameter, whatever the method. */
export const tokenInQuery: PageStrategy = {
  next: token,
  ask: (plan, text) => ({ query: { [plan.parameter ?? ""]: text } }),
};

/** The body has a token; it goes back as a member of the JSON body. */
export const tokenInBody: PageStrategy = {
  next: token,
  ask: (plan, text) => ({ body: { [plan.parameter ?? ""]: text } }),
};

/** The body has a token; it goes back as a header. */
export const tokenInHeader: PageStrategy = {
  next: token,
  ask: (plan, text) => ({ headers: { [plan.parameter ?? ""]: text } }),
};

/** The query counts items; the list ends with an empty page, or at the total where the body tells it. */
export const offset: PageStrategy = {
  next: nextOffset,
  ask: (plan, text) => ({ query: { [plan.parameter ?? ""]: text } }),
};

/** As `offset`, in the JSON body. */
export const offsetInBody: PageStrategy = {
  next: nextOffset,
  ask: (plan, text) => ({ body: { [plan.parameter ?? ""]: Number(text) } }),
};

/** The query counts pages; the list ends with an empty page. */
export const pageNumber: PageStrategy = {
  next: nextNumber,
  ask: (plan, text) => ({ query: { [plan.parameter ?? ""]: text } }),
};

/** As `pageNumber`, in the JSON body. */
export const pageNumberInBody: PageStrategy = {
  next: nextNumber,
  ask: (plan, text) => ({ body: { [plan.parameter ?? ""]: Number(text) } }),
};

/** A `Link` header with `rel=next` (RFC 8288). */
export const linkHeader: PageStrategy = {
  next: (_plan, { response }) =>
    linkTarget(response.headers.get("link") ?? "", "next"),
  ask: (_plan, url) => ({ url }),
};

/** The body has the URL of the next page. */
export const nextUrl: PageStrategy = {
  next: token,
  ask: (_plan, url) => ({ url }),
};

function token(plan: PaginationPlan, { body }: PageState): string | null {
  const value = at(body, plan.next ?? []);
  return typeof value === "number" || typeof value === "bigint"
    ? String(value)
    : typeof value === "string" && value !== ""
      ? value
      : null;
}

function nextOffset(plan: PaginationPlan, page: PageState): string | null {
  const { asked, items } = page;
  if (items.length === 0) return null;
  const next = number(asked[plan.parameter ?? ""], 0) + items.length;
  const total = plan.total ? at(page.body, plan.total) : undefined;
  return next >= number(total, Infinity) ? null : String(next);
}

function nextNumber(plan: PaginationPlan, page: PageState): string | null {
  if (page.items.length === 0) return null;
  const now = number(page.asked[plan.parameter ?? ""], plan.first ?? 1);
  return String(now + 1);
}

function number(value: unknown, otherwise: number): number {
  return value === undefined || value === null ? otherwise : Number(value);
}

/** The value that member names lead to, or undefined. */
export function at(body: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined,
    body,
  );
}
