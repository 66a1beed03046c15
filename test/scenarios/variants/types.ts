import { Variants, type User, type UserInput } from "./typescript/index.js";

const client = new Variants({ baseUrl: "https://a.example" });

export const body: UserInput = {
  name: "Ada",
  password: "secret",
  address: { city: "London" },
  friends: [{ name: "Bob", password: "x", address: {} }],
};
export const created: PromiseLike<User> = client.users.create({ body });
export const read = async (): Promise<string> => (await created).id;

// @ts-expect-error: what is read-only is not sent
export const withId: UserInput = { ...body, id: "1", friends: [{ id: "2" }] };
export const password = async (): Promise<unknown> => {
  // @ts-expect-error: what is write-only is not received
  return (await created).password;
};
