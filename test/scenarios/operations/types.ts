import {
  basic,
  call,
  isApiError,
  key,
  oauth,
  safe,
  Shop,
  type Item,
} from "./typescript/index.js";
import * as items from "./typescript/operations/items.js";

export const shop = new Shop({ auth: key("k") });
export const others = [
  new Shop({ auth: [basic("user", "password"), oauth(() => "token")] }),
  new Shop({ baseUrl: "https://other.example" }),
  new Shop(shop),
  shop.with({ retries: 0 }),
];

export async function use(): Promise<void> {
  // All of the input is optional, hence the input itself.
  const page = await shop.items.list();
  const first: Item | undefined = page.items[0];
  for await (const item of shop.items.list({ limit: 10, ids: ["a", "b"] })) {
    const price: number = item.price;
    console.log(first, price);
  }
  const created = await shop.items.create({ body: { id: "1", price: 1 } });
  // 202 has no body.
  const maybe: Item | undefined = created;
  const csv = await shop.items.create(
    { body: "id,price" },
    { contentType: "text/csv" },
  );
  const nothing: void = await shop.items.delete({ id: "1" });
  const picture: Blob = await shop.items.getPicture({ id: "1" });
  await shop.items.updatePicture({ id: "1", body: { file: picture } });
  const { data, response } = await shop.health.get().withResponse();
  const text: string = data;
  for await (const event of await shop.events.get()) {
    const item: Item = event.data;
    console.log(item, event.id);
  }
  const item = await call(shop.client, items.get, { id: "1" });
  console.log(maybe, csv, nothing, text, response.status, item.state);
}

export async function fail(): Promise<string> {
  const { error } = await safe(shop.items.create({ body: "" }));
  if (error?.kind === "api" && error.status === 409) return error.body.title;
  try {
    await shop.items.create({ body: "" });
  } catch (caught) {
    if (isApiError(caught, items.create)) return caught.body.title;
  }
  return "";
}

// @ts-expect-error: the body is required
export const noBody = shop.items.create({});
// @ts-expect-error: the path parameter is required, hence the input
export const noInput = shop.items.get();
// @ts-expect-error: no such parameter
export const unknownParameter = shop.items.list({ offset: 1 });
// @ts-expect-error: nothing is positional
export const positional = shop.items.get("1");
// @ts-expect-error: the provider of another kind of scheme
export const wrongProvider = basic("user");
