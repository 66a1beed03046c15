import {
  type ApiPromise,
  type CallArguments,
  type ClientFor,
  type RequestOptions,
  start,
} from "./call.js";
import type { Client } from "./client.js";
import { requestId } from "./apiError.js";
import { PaginationError } from "./callErrors.js";
import { encode } from "./encode.js";
import { resolveUrl } from "./url.js";
import type {
  Operation,
  PageState,
  PageStep,
  PaginationPlan,
} from "./operation.js";
import { at } from "./pagination.js";
import type { ScopeKind } from "./scope.js";

/** One page of a list. */
export interface Page<Output, Item> {
  readonly items: readonly Item[];
  /** The whole body. */
  readonly body: Output;
  readonly response: Response;
  /** Begins the list again after this page, as `pageToken`; null at the end. */
  readonly token: string | null;
  /** Asks for the page after this one; null at the end. Throws a `PaginationError` when a token comes twice. */
  nextPage(options?: RequestOptions): PagePromise<Output, Item> | null;
}

/** How far and how eagerly a list is read. */
export interface ListOptions {
  /** At most so many items, or pages. */
  readonly max?: number;
  /** Asks for the next page while this one is still in use. */
  readonly prefetch?: boolean;
}

/**
 * The first page under way: awaited, it gives the page; iterated, the items of all pages, an empty one in between
 * included.
 */
export interface PagePromise<Output, Item, Errors = unknown>
  extends ApiPromise<Page<Output, Item>, Errors>, AsyncIterable<Item> {
  items(options?: ListOptions): AsyncGenerator<Item, void, undefined>;
  pages(
    options?: ListOptions,
  ): AsyncGenerator<Page<Output, Item>, void, undefined>;
  /** All items in one array; what does not fit into memory is better iterated. */
  all(options?: ListOptions): Promise<Item[]>;
  /** The first item that fits, undefined where none does; no page is asked for after the one it is on. */
  find(test: (item: Item) => boolean): Promise<Item | undefined>;
}

/** The type of the items of a body that has them in `items`. */
export type ItemOf<Output> = Output extends {
  readonly items?: readonly (infer Item)[] | null;
}
  ? Item
  : unknown;

/** Calls a list operation. */
export function paginate<
  Input,
  Output,
  Errors,
  Scope extends ScopeKind,
  Item = ItemOf<Output>,
>(
  client: ClientFor<Input, Scope>,
  operation: Operation<Input, Output, Errors, Scope>,
  ...[input, options]: CallArguments<Input>
): PagePromise<Output, Item, Errors> {
  const plan = operation.pagination;
  if (!plan) throw new TypeError(`${operation.id} is not a list`);
  const list: List<Output, Errors> = {
    client,
    operation,
    plan,
    input: (input ?? {}) as Readonly<Record<string, unknown>>,
    positions: new Map(),
  };
  const token = options?.pageToken ?? null;
  return ask<Output, Item, Errors>(list, token, 0, undefined, options ?? {});
}

/** What all pages of a list have in common. */
interface List<Output, Errors> {
  readonly client: Client;
  readonly operation: Operation<unknown, Output, Errors>;
  readonly plan: PaginationPlan;
  readonly input: Readonly<Record<string, unknown>>;
  /** Token → number of the page it led to. */
  readonly positions: Map<string, number>;
}

function ask<Output, Item, Errors>(
  list: List<Output, Errors>,
  token: string | null,
  position: number,
  before: PageState["asked"] | undefined,
  options: RequestOptions,
): PagePromise<Output, Item, Errors> {
  const { client, operation, plan, input } = list;
  const step = token === null ? undefined : plan.strategy.ask(plan, token);
  if (token !== null) list.positions.set(token, position);
  const asked = {
    ...(before ?? askedBy(operation, input)),
    ...step?.query,
    ...step?.body,
  };
  const sent = start(
    client,
    operation,
    step?.body
      ? { ...input, body: { ...(input["body"] as object), ...step.body } }
      : input,
    { ...options, headers: { ...options.headers, ...step?.headers } },
    step && ((url) => stepTo(operation, url, step)),
  );
  const page = sent.withResponse().then(({ data, response }) => {
    const state = { body: data, response, items: itemsOf(list, data), asked };
    const next = plan.strategy.next(plan, state);
    return {
      items: state.items as Item[],
      body: data,
      response,
      token: next,
      nextPage(changed?: RequestOptions) {
        if (next === null) return null;
        if ((list.positions.get(next) ?? Infinity) <= position)
          throw new PaginationError(
            "the server gave the same page token twice",
            { operation: operation.id },
          );
        return ask<Output, Item, Errors>(list, next, position + 1, asked, {
          ...options,
          ...changed,
        });
      },
    };
  });
  const first: Promise<Page<Output, Item>> = page;
  return Object.assign(first, {
    withResponse: () =>
      first.then((data) => ({
        data,
        response: data.response,
        requestId: requestId(data.response),
      })),
    asResponse: () => {
      first.catch(() => undefined);
      return sent.asResponse();
    },
    pages: (how: ListOptions = {}) => pagesFrom(first, how),
    items: (how: ListOptions = {}) => itemsFrom(first, how),
    all: (how: ListOptions = {}) => collect(itemsFrom(first, how)),
    find: (test: (item: Item) => boolean) =>
      firstOf(itemsFrom(first, {}), test),
    [Symbol.asyncIterator]: () => itemsFrom(first, {}),
  });
}

/** The URL of the page that a step leads to. */
function stepTo(
  { id }: Operation<unknown, unknown>,
  url: string,
  step: PageStep,
): string {
  const [path = "", query = ""] = url.split("?", 2);
  const pairs = query.split("&").filter((pair) => pair !== "");
  for (const [name, value] of Object.entries(step.query ?? {})) {
    const key = encode(name) + "=";
    const kept = pairs.filter((pair) => !pair.startsWith(key));
    pairs.splice(0, pairs.length, ...kept, key + encode(value));
  }
  const own = path + (pairs.length > 0 ? "?" : "") + pairs.join("&");
  if (step.url === undefined) return own;
  const next = resolveUrl(step.url, own);
  if (next?.origin === new URL(own).origin) return next.href;
  throw new PaginationError(
    `the next page is at another origin, ${next?.origin ?? "which is no URL"}`,
    { operation: id },
  );
}

async function* pagesFrom<Output, Item>(
  first: Promise<Page<Output, Item>>,
  { max = Infinity, prefetch = false }: ListOptions,
): AsyncGenerator<Page<Output, Item>, void, undefined> {
  if (max <= 0) await first;
  let coming: Promise<Page<Output, Item>> | null = first;
  for (let count = 1; coming && count <= max; count++) {
    const page: Page<Output, Item> = await coming;
    coming = null;
    if (prefetch && count < max && page.token !== null) {
      coming = Promise.resolve().then(
        () => page.nextPage() as PagePromise<Output, Item>,
      );
      coming.catch(() => undefined);
    }
    yield page;
    if (count < max) coming ??= page.nextPage();
  }
}

async function* itemsFrom<Output, Item>(
  first: Promise<Page<Output, Item>>,
  { max = Infinity, prefetch = false }: ListOptions,
): AsyncGenerator<Item, void, undefined> {
  let left = max;
  const pages = pagesFrom(first, { prefetch, ...(left <= 0 && { max: 0 }) });
  for await (const page of pages)
    for (const item of page.items) {
      yield item;
      if (--left <= 0) return;
    }
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function firstOf<Item>(
  items: AsyncIterable<Item>,
  test: (item: Item) => boolean,
): Promise<Item | undefined> {
  for await (const item of items) if (test(item)) return item;
  return undefined;
}

/** The caller's input by name on the wire, members of the body included. */
function askedBy(
  { parameters }: Operation<unknown, unknown>,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const asked: Record<string, unknown> = { ...(input["body"] as object) };
  for (const member in parameters) {
    const entry = parameters[member];
    asked[Array.isArray(entry) ? (entry[0] as string) : member] = input[member];
  }
  return asked;
}

function itemsOf(
  { plan, operation }: List<unknown, unknown>,
  body: unknown,
): readonly unknown[] {
  const items = at(body, plan.items) ?? [];
  if (Array.isArray(items)) return items;
  throw new PaginationError(
    `${plan.items.join(".") || "the body"} is not a list`,
    { operation: operation.id },
  );
}
