import { TwoVersions, type Thing } from "./typescript/index.js";
import { TwoVersions as Beta } from "./typescript/v2beta1/index.js";

const client = new TwoVersions({ baseUrl: "https://a.example" });
/** The entry point of another version, with the credentials and options of the first. */
export const beta = new Beta(client);

export const things: PromiseLike<Thing>[] = [
  client.things.get({ id: "1" }),
  beta.things.get({ id: "1" }),
];
export const count: PromiseLike<number> = client.thingsUnversioned.getCount();
